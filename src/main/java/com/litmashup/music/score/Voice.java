package com.litmashup.music.score;

import com.litmashup.music.Quarters;
import java.util.Comparator;
import java.util.List;

/**
 * What one part plays at one grade. Where nothing sounds is a rest. Notes that begin together make a chord and end
 * together; otherwise no two notes overlap.
 */
public record Voice(List<Note> notes) {

    private static final Comparator<Note> ORDER =
            Comparator.comparing(Note::start).thenComparingInt(Voice::height);

    public Voice {
        notes = notes.stream().sorted(ORDER).toList();
        for (int i = 1; i < notes.size(); i++) {
            demandOrder(notes.get(i - 1), notes.get(i));
        }
    }

    private static void demandOrder(Note earlier, Note later) {
        boolean together = earlier.start().equals(later.start());
        if (together ? !earlier.length().equals(later.length()) : later.start().isBefore(earlier.end())) {
            throw new IllegalArgumentException("notes " + earlier.id() + " and " + later.id() + " overlap");
        }
    }

    private static int height(Note note) {
        return switch (note.sound()) {
            case Sound.Pitched pitched -> pitched.pitch().midi();
            case Sound.Struck struck -> struck.midiKey();
        };
    }

    /** The end of the last note, or zero. */
    public Quarters end() {
        return notes.isEmpty() ? Quarters.ZERO : notes.getLast().end();
    }
}
