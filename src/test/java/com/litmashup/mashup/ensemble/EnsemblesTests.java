package com.litmashup.mashup.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.litmashup.music.arranging.Ensemble;
import com.litmashup.music.arranging.Striker;
import com.litmashup.music.score.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnsemblesTests {

    private final Ensembles ensembles = new Ensembles();

    @ParameterizedTest
    @CsvSource({
        "keyboards, keyboard",
        "hand drums, hand_percussion",
        "Recorders, recorder",
        "ukuleles, ukulele",
        "xylophones, orff",
        "Boomwhackers, boomwhackers",
        "electric guitars, guitar_and_bass",
        "trumpets, classroom_band",
        "chromebooks, laptop",
        "voices, no_instruments",
        "kazoo quartet, no_instruments"
    })
    void findsTheGroupByWhatTheTeacherHas(String said, String group) {
        assertThat(ensembles.of(List.of(said), Level.BEGINNER).id()).isEqualTo(group);
    }

    @Test
    void takesPitchedInstrumentsFirstAndStrikesTheRest() {
        Ensemble ensemble = ensembles.of(List.of("keyboards", "hand drums"), Level.INTERMEDIATE);

        assertThat(ensemble.id()).isEqualTo("keyboard");
        assertThat(ensemble.strikers().stream()
                        .filter(striker -> !striker.body())
                        .map(this::id))
                .containsExactly("hand_drum");
    }

    @Test
    void leavesHandsAndFeetToAClassWithNothing() {
        Ensemble ensemble = ensembles.of(List.of(), Level.BEGINNER);

        assertThat(ensemble.id()).isEqualTo("no_instruments");
        assertThat(ensemble.strikers()).isNotEmpty().allMatch(Striker::body);
    }

    @Test
    void refusesFilesWithFaults() {
        List<GroupEntry> groups = List.of(new GroupEntry(
                "kazoos", "kazoos?", List.of("melody kazoo"), List.of("cannon"), List.of(), Map.of(), Map.of()));

        assertThatExceptionOfType(EnsemblesRefused.class)
                .isThrownBy(() -> new Ensembles(EnsembleFiles.instruments(), EnsembleFiles.percussion(), groups))
                .withMessageContaining("melody kazoo")
                .withMessageContaining("cannon")
                .withMessageContaining("no source")
                .withMessageContaining("no key at BEGINNER");
    }

    private String id(Striker striker) {
        return striker.instrument().id();
    }
}
