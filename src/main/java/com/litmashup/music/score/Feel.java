package com.litmashup.music.score;

import com.litmashup.music.Quarters;

/**
 * How pairs of short notes are played. Notation stays straight; MIDI and audio carry it.
 *
 * @param ratio length of the first of a pair to the second, 1.0 (straight) to 3.5
 * @param pair length of the pair that is swung, in quarters: 1 for eighths, 1/2 for sixteenths
 */
public record Feel(double ratio, Quarters pair) {

    public static final Feel STRAIGHT = new Feel(1.0, Quarters.ONE);

    public boolean swings() {
        return ratio > 1.0;
    }
}
