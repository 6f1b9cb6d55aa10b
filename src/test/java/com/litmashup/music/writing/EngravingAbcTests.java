package com.litmashup.music.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ArrangementMother;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Note;
import java.util.List;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EngravingAbcTests {

    private final Arrangement piece = ArrangementMother.sambaAndBaroque();

    @Test
    void everyNoteIsFoundInTheText() {
        RandomArrangements.first(100).forEach(EngravingAbcTests::check);
        check(piece);
    }

    private static void check(Arrangement music) {
        EngravingAbc abc = Abc.engraving(music, Choice.CORE);
        assertThat(abc.notes().keySet())
                .allSatisfy(place -> assertThat(abc.text().substring(place)).matches("(?s)[\\[^_=A-Ga-g].*"));
        assertThat(abc.notes().values().stream().flatMap(List::stream).collect(Collectors.toSet()))
                .isEqualTo(music.parts().stream()
                        .flatMap(part -> part.voice(Grade.CORE).notes().stream())
                        .map(Note::id)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aNoteTiedOverTheBarlineStandsAtTwoPlaces() {
        EngravingAbc abc = Abc.engraving(piece, Choice.CORE.only(List.of("melody")));
        List<Integer> places = new TreeMap<>(abc.notes())
                .entrySet().stream()
                        .filter(entry -> entry.getValue().contains("melody.core.10"))
                        .map(Entry::getKey)
                        .toList();
        assertThat(places).hasSize(2);
        assertThat(abc.text().substring(places.getFirst(), places.getLast() + 1))
                .isEqualTo("c/2- | \"C7\"c");
    }

    @Test
    void aTransposingInstrumentReadsItsOwnKey() {
        String abc =
                Abc.engraving(piece, Choice.CORE.only(List.of("countermelody"))).text();
        assertThat(abc).contains("K:Dm\nV:1\nK:Em\n\"^A\"\"Em\"!mf!G2");
        assertThat(abc).contains("\"B7\"^D2 F2 | \"Em\"E4 |]");
    }
}
