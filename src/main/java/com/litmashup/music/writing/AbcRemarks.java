package com.litmashup.music.writing;

import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Section;
import java.util.List;
import java.util.stream.Collectors;

/** What stands above the notes of a staff: chord symbols, names of sections, how to count. */
final class AbcRemarks {

    private final Staff staff;
    private final List<Section> sections;
    private final String counting;

    /**
     * Remarks of one staff.
     *
     * @param counting how a bar is grouped, for the first bar; empty where the signature tells it
     */
    AbcRemarks(Staff staff, List<Section> sections, String counting) {
        this.staff = staff;
        this.sections = sections;
        this.counting = counting;
    }

    String at(Measure measure, Event event) {
        boolean opens = event.start().equals(measure.start());
        return (opens && staff.top() ? above(measure) : "") + chords(measure, event);
    }

    private String above(Measure measure) {
        String label = sections.stream()
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
