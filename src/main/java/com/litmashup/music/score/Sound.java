package com.litmashup.music.score;

import com.litmashup.music.Pitch;

/** What a note sounds: a pitch, or a struck thing without one. */
public sealed interface Sound {

    /** A pitch as it sounds, not as a transposing instrument writes it. */
    record Pitched(Pitch pitch) implements Sound {}

    /**
     * A stroke on a percussion instrument.
     *
     * @param midiKey General MIDI percussion key, 27 to 87
     */
    record Struck(int midiKey) implements Sound {}
}
