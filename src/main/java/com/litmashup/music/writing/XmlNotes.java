package com.litmashup.music.writing;

import com.litmashup.music.Pitch;
import com.litmashup.music.Stroke;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Sound.Pitched;
import com.litmashup.music.score.Sound.Struck;
import java.util.List;

/** Notes, chords and rests of one part. */
final class XmlNotes {

    private final Xml xml;
    private final String part;
    private final XmlIds ids;
    private final Drums drums;
    private final XmlLyrics lyrics;

    XmlNotes(Xml xml, Staff staff, String part, XmlIds ids) {
        this.xml = xml;
        this.part = part;
        this.ids = ids;
        this.drums = Drums.of(staff);
        this.lyrics = new XmlLyrics(xml);
    }

    static String type(Figure figure) {
        return switch (figure) {
            case BREVE -> "breve";
            case WHOLE -> "whole";
            case HALF -> "half";
            case QUARTER -> "quarter";
            case EIGHTH -> "eighth";
            case SIXTEENTH -> "16th";
            case THIRTY_SECOND -> "32nd";
            case SIXTY_FOURTH -> "64th";
        };
    }

    void write(Measure measure, Event event, Accidentals accidentals) {
        if (event.isRest()) {
            rest(measure, event);
        }
        for (Note note : event.notes()) {
            note(measure, event, note, accidentals);
        }
    }

    private void rest(Measure measure, Event event) {
        xml.open("note");
        if (measure.isSilent()) {
            xml.empty("rest", "measure", "yes");
            xml.leaf("duration", event.length().ticks()).leaf("voice", 1);
        } else {
            xml.empty("rest").leaf("duration", event.length().ticks()).leaf("voice", 1);
            value(event);
            timeModification(event);
            new XmlNotations(xml, measure).ofRest(event);
        }
        xml.close();
    }

    private void note(Measure measure, Event event, Note note, Accidentals accidentals) {
        boolean first = note.equals(event.notes().getFirst());
        XmlNotations notations = new XmlNotations(xml, measure);
        xml.open("note", "id", ids.unique(note.id()));
        if (!first) {
            xml.empty("chord");
        }
        sound(note);
        xml.leaf("duration", event.length().ticks());
        notations.tie(event, "tie");
        struckOn(note);
        xml.leaf("voice", 1);
        value(event);
        accidental(event, note, accidentals);
        timeModification(event);
        head(note);
        if (first) {
            new XmlBeams(xml, measure).write(event);
        }
        notations.write(event, note);
        if (first) {
            lyrics.under(event);
        }
        xml.close();
    }

    private void sound(Note note) {
        switch (note.sound()) {
            case Pitched pitched -> pitch(pitched.pitch());
            case Struck struck -> place(drums.at(struck).place());
        }
    }

    private void pitch(Pitch pitch) {
        xml.open("pitch").leaf("step", pitch.name().letter());
        if (pitch.name().alteration() != 0) {
            xml.leaf("alter", pitch.name().alteration());
        }
        xml.leaf("octave", pitch.octave()).close();
    }

    private void place(Pitch place) {
        xml.open("unpitched").leaf("display-step", place.name().letter());
        xml.leaf("display-octave", place.octave()).close();
    }

    private void struckOn(Note note) {
        if (note.sound() instanceof Struck struck) {
            xml.empty("instrument", "id", XmlScorePart.instrumentId(part, struck.midiKey()));
        }
    }

    private void value(Event event) {
        xml.leaf("type", type(event.value().figure()));
        if (event.value().dotted()) {
            xml.empty("dot");
        }
    }

    private void timeModification(Event event) {
        if (event.triplet() != null) {
            xml.open("time-modification")
                    .leaf("actual-notes", 3)
                    .leaf("normal-notes", 2)
                    .close();
        }
    }

    private void accidental(Event event, Note note, Accidentals accidentals) {
        if (note.sound() instanceof Pitched pitched && accidentals.signs(pitched.pitch(), event.continues())) {
            xml.leaf("accidental", accidental(pitched.pitch().name().alteration()));
        }
    }

    private static String accidental(int alteration) {
        return List.of("flat-flat", "flat", "natural", "sharp", "double-sharp").get(alteration + 2);
    }

    private void head(Note note) {
        boolean crossed =
                note.sound() instanceof Struck struck && drums.at(struck).crossed();
        boolean ghost = note.stroke() == Stroke.GHOST;
        if (ghost) {
            xml.leaf("notehead", crossed ? "x" : "normal", "parentheses", "yes");
        } else if (crossed) {
            xml.leaf("notehead", "x");
        }
    }
}
