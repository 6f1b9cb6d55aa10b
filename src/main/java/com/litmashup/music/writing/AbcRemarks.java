package com.litmashup.music.writing;

import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ChordSpan;
import java.util.stream.Collectors;

/** What stands above the notes of a staff: chord symbols, names of sections, how to count, how loud. */
final class AbcRemarks {

    private final Staff staff;
    private final Arrangement music;
    private final String counting;

    /**
     * Remarks of one staff.
     *
     * @param counting how a bar is grouped, for the first bar; empty where the signature tells it
     */
    AbcRemarks(Staff staff, Arrangement music, String counting) {
        this.staff = staff;
        this.music = music;
        this.counting = counting;
    }

    String at(Measure measure, Event event) {
        boolean leads = staff.top() && event.start().equals(measure.start());
        return (leads ? above(measure) : "") + chords(measure, event) + (leads ? loudness(measure) : "");
    }

    private String loudness(Measure measure) {
        return music.dynamicFrom(measure.number())
                .map(it -> "!" + it.mark() + "!")
                .orElse("");
    }

    private String above(Measure measure) {
        String label = music.sections().stream()
                .filter(section -> section.barFrom() == measure.number())
                .map(section -> remark(section.label()))
                .collect(Collectors.joining());
        return measure.number() == 1 && !counting.isEmpty() ? remark(counting) + label : label;
    }

    private static String remark(String text) {
        return "\"^" + AbcText.quoted(text) + "\"";
    }

    private String chords(Measure measure, Event event) {
        return staff.chordsOf(measure).stream()
                .filter(chord -> place(measure, chord).equals(event))
                .map(chord -> "\"" + AbcText.chord(chord.symbol()) + "\"")
                .collect(Collectors.joining());
    }

    /** ABC has chord symbols only where a note or rest begins: there or, in the rest of the bar, soon after. */
    private static Event place(Measure measure, ChordSpan chord) {
        return measure.events().stream()
                .filter(event -> !event.start().isBefore(chord.start()))
                .findFirst()
                .orElse(measure.events().getLast());
    }
}
