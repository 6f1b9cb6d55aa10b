package com.litmashup.music.writing;

import com.litmashup.music.score.Note.Syllable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line of lyrics under a line of notes: a word for every note, a star where nothing is sung. */
final class AbcLyrics {

    private AbcLyrics() {}

    /** Whether anything is sung in these bars. */
    static boolean areSung(List<Measure> measures) {
        return sounding(measures).anyMatch(AbcLyrics::isSung);
    }

    static String under(List<Measure> measures) {
        return "w:" + sounding(measures).map(AbcLyrics::word).collect(Collectors.joining(" "));
    }

    private static Stream<Event> sounding(List<Measure> measures) {
        return measures.stream().flatMap(measure -> measure.events().stream()).filter(event -> !event.isRest());
    }

    private static boolean isSung(Event event) {
        return event.syllable().isPresent();
    }

    private static String word(Event event) {
        return event.syllable()
                .map(AbcLyrics::written)
                .filter(word -> !word.isBlank())
                .orElse("*");
    }

    private static String written(Syllable syllable) {
        return AbcText.syllable(syllable.text()) + (syllable.endsWord() ? "" : "-");
    }
}
