package com.litmashup.music.writing;

import com.litmashup.music.Metre;
import com.litmashup.music.score.Instrument;
import java.util.ArrayList;
import java.util.List;

/** In what the programs that read ABC differ. */
enum AbcDialect {
    /** With the directives of abc2midi, which most players know. */
    PORTABLE {
        @Override
        String metre(Metre metre) {
            return Counting.isUneven(metre) ? "(" + Counting.groups(metre) + ")/" + metre.unit() : metre.signature();
        }

        @Override
        String counting(Metre metre) {
            return "";
        }

        @Override
        List<String> layout() {
            return List.of();
        }

        @Override
        String clef(Staff staff, Drums drums) {
            return clefName(staff);
        }

        @Override
        List<String> directives(Staff staff, Drums drums) {
            Instrument instrument = staff.part().instrument();
            List<String> lines = new ArrayList<>();
            if (instrument.percussion()) {
                lines.add("%%MIDI channel 10");
                lines.add("%%MIDI program 10 " + instrument.program());
                drums.all()
                        .forEach(drum ->
                                lines.add("%%MIDI drummap " + AbcNotes.height(drum.place()) + " " + drum.key()));
            } else {
                lines.add("%%MIDI program " + instrument.program());
                lines.add("%%MIDI transpose " + -instrument.writtenAbove());
            }
            lines.add("%%MIDI gchordoff");
            return lines;
        }
    },

    /** Of abc2svg 1.22: heads by maps, one line for a single drum, line breaks where they fit. */
    ENGRAVING {
        @Override
        String metre(Metre metre) {
            return metre.signature();
        }

        @Override
        String counting(Metre metre) {
            return Counting.isUneven(metre) ? Counting.groups(metre) : "";
        }

        @Override
        List<String> layout() {
            return List.of("%%continueall 1");
        }

        @Override
        String clef(Staff staff, Drums drums) {
            return clefName(staff) + (staff.isPercussion() && drums.all().size() < 2 ? " stafflines=1" : "");
        }

        @Override
        List<String> directives(Staff staff, Drums drums) {
            List<String> lines = new ArrayList<>();
            drums.all().stream()
                    .filter(Drum::crossed)
                    .forEach(drum ->
                            lines.add("%%map " + map(staff) + " " + AbcNotes.height(drum.place()) + " heads=x"));
            if (!lines.isEmpty()) {
                lines.add("%%voicemap " + map(staff));
            }
            return lines;
        }
    };

    abstract String metre(Metre metre);

    /** How a bar is grouped, where the signature leaves it open; else empty. */
    abstract String counting(Metre metre);

    /** Lines of the header about the page. */
    abstract List<String> layout();

    abstract String clef(Staff staff, Drums drums);

    /** Lines before the notes of a voice. */
    abstract List<String> directives(Staff staff, Drums drums);

    private static String map(Staff staff) {
        return "heads-" + staff.part().id().replaceAll("[^a-z0-9]", "-");
    }

    private static String clefName(Staff staff) {
        return switch (staff.part().instrument().clef()) {
            case TREBLE -> "treble";
            case BASS -> "bass";
            case PERCUSSION -> "perc";
        };
    }
}
