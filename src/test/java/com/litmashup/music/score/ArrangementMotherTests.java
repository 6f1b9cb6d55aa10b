package com.litmashup.music.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArrangementMotherTests {

    private final Arrangement piece = ArrangementMother.sambaAndBaroque();

    @Test
    void everyVoiceEndsWithinThePieceAndNearItsEnd() {
        assertThat(voices()).allSatisfy(voice -> {
            assertThat(voice.end()).isLessThanOrEqualTo(piece.length());
            assertThat(piece.barAt(voice.notes().getLast().start())).isEqualTo(8);
        });
    }

    @Test
    void noTwoNotesShareAnId() {
        assertThat(voices().flatMap(voice -> voice.notes().stream()).map(Note::id))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(300);
    }

    @Test
    void claimsPointToNotesOfTheCoreGrade() {
        List<String> core = piece.parts().stream()
                .flatMap(part -> part.voice(Grade.CORE).notes().stream())
                .map(Note::id)
                .toList();
        assertThat(piece.claims()).flatExtracting(TheoryClaim::notes).isSubsetOf(core);
    }

    @Test
    void everyCoreNoteOfTheMelodyIsSung() {
        assertThat(piece.parts().getFirst().voice(Grade.CORE).notes())
                .extracting(Note::syllable)
                .allMatch(Objects::nonNull);
    }

    private Stream<Voice> voices() {
        return piece.parts().stream()
                .flatMap(part -> Arrays.stream(Grade.values()).map(part::voice));
    }
}
