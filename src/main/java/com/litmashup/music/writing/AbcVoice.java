package com.litmashup.music.writing;

import com.litmashup.music.Pitch;
import com.litmashup.music.Stroke;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Sound.Pitched;
import com.litmashup.music.score.Sound.Struck;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the notes of one staff, and remembers where in the text they stand. */
final class AbcVoice {

    private static final int BARS_A_LINE = 4;

    private final StringBuilder text;
    private final Map<Integer, List<String>> places;
    private final AbcDialect dialect;
    private final Staff staff;
    private final AbcRemarks remarks;
    private final Drums drums;

    AbcVoice(
            StringBuilder text,
            Map<Integer, List<String>> places,
            AbcDialect dialect,
            Staff staff,
            AbcRemarks remarks) {
        this.text = text;
        this.places = places;
        this.dialect = dialect;
        this.staff = staff;
        this.remarks = remarks;
        this.drums = Drums.of(staff);
    }

    void write() {
        List<Measure> measures = staff.measures();
        for (int from = 0; from < measures.size(); from += BARS_A_LINE) {
            line(measures.subList(from, Math.min(from + BARS_A_LINE, measures.size())));
        }
    }

    private void line(List<Measure> measures) {
        measures.forEach(this::bar);
        text.append('\n');
        if (AbcLyrics.areSung(staff.measures())) {
            text.append(AbcLyrics.under(measures)).append('\n');
        }
    }

    private void bar(Measure measure) {
        Accidentals accidentals = new Accidentals(staff.signature());
        for (List<Event> run : measure.runs()) {
            run.forEach(event -> event(measure, event, accidentals));
            text.append(' ');
        }
        text.append(measure.equals(staff.measures().getLast()) ? "|]" : "| ");
    }

    private void event(Measure measure, Event event, Accidentals accidentals) {
        text.append(triplet(measure, event)).append(remarks.at(measure, event));
        if (event.isRest()) {
            text.append('z').append(AbcNotes.length(event.writtenLength()));
            return;
        }
        if (!event.continues() && event.notes().stream().anyMatch(note -> note.stroke() == Stroke.ACCENT)) {
            text.append("!accent!");
        }
        places.put(text.length(), event.notes().stream().map(Note::id).toList());
        text.append(notes(event, accidentals))
                .append(AbcNotes.length(event.writtenLength()))
                .append(event.goesOn() ? "-" : "");
    }

    private static String triplet(Measure measure, Event event) {
        List<Event> together = measure.triplet(event);
        return !together.isEmpty() && together.getFirst().equals(event) ? "(3:2:" + together.size() : "";
    }

    private String notes(Event event, Accidentals accidentals) {
        String notes = event.notes().stream()
                .map(note -> note(note, event.continues(), accidentals))
                .distinct()
                .collect(Collectors.joining());
        return event.notes().size() == 1 ? notes : "[" + notes + "]";
    }

    private String note(Note note, boolean continues, Accidentals accidentals) {
        return switch (note.sound()) {
            case Pitched pitched -> pitched(pitched.pitch(), continues, accidentals);
            case Struck struck -> AbcNotes.height(drums.at(struck).place());
        };
    }

    /** Players without a screen need the accidental again behind a barline; on paper the tie says it. */
    private String pitched(Pitch pitch, boolean continues, Accidentals accidentals) {
        boolean signed = accidentals.signs(pitch, continues && dialect == AbcDialect.ENGRAVING);
        return (signed ? AbcNotes.accidental(pitch) : "") + AbcNotes.height(pitch);
    }
}
