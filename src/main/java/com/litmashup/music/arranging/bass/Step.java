package com.litmashup.music.arranging.bass;

import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;

/**
 * A bass note before it has a pitch.
 *
 * @param symbol as in {@link com.litmashup.music.BassSteps}
 */
record Step(Quarters start, char symbol, Stroke stroke) {

    static final char ROOT = '1';
    static final char OCTAVE = '8';
    static final char APPROACH = 'a';
    static final char NEXT = 'N';
}
