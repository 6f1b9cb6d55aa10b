package com.litmashup.music.proving;

import com.litmashup.music.score.Note;
import com.litmashup.music.score.Sound;

/** A note as it is spelled. */
final class Spelled {

    private Spelled() {}

    /** Its name without the octave, or the percussion key. */
    static String name(Note note) {
        return switch (note.sound()) {
            case Sound.Pitched pitched -> pitched.pitch().name().written();
            case Sound.Struck struck -> String.valueOf(struck.midiKey());
        };
    }

    /** Scale steps above C of octave 0, alterations left aside; only for pitched notes. */
    static int staffStep(Note note) {
        return switch (note.sound()) {
            case Sound.Pitched pitched ->
                7 * pitched.pitch().octave() + pitched.pitch().name().letter().step();
            case Sound.Struck struck -> throw new IllegalArgumentException("a stroke has no step: " + struck);
        };
    }
}
