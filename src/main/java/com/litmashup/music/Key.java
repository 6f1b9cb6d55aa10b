package com.litmashup.music;

/**
 * Where a piece is at home.
 *
 * @param tonic the final of the mode
 */
public record Key(PitchClass tonic, Mode mode) {

    /** The same mode this far above. */
    public Key up(Interval interval) {
        return new Key(tonic.up(interval), mode);
    }

    /** The same mode this far below. */
    public Key down(Interval interval) {
        return new Key(tonic.down(interval), mode);
    }
}
