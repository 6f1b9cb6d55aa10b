package com.litmashup.music.writing;

import com.litmashup.music.Key;
import com.litmashup.music.Letter;
import com.litmashup.music.PitchClass;
import java.util.List;

/**
 * The sharps or flats at the beginning of a staff.
 *
 * @param fifths sharps above zero, flats below
 */
record KeySignature(int fifths) {

    static final KeySignature NONE = new KeySignature(0);

    private static final List<Letter> SHARPS =
            List.of(Letter.F, Letter.C, Letter.G, Letter.D, Letter.A, Letter.E, Letter.B);

    static KeySignature of(Key key) {
        return new KeySignature(
                fifthsAboveC(key.tonic()) + SignedMode.of(key.mode()).lean());
    }

    /** Whether a staff can show it: seven sharps or flats at most. */
    boolean isWritable() {
        return Math.abs(fifths) <= SHARPS.size();
    }

    /** Semitones by which a note of this letter is altered without any sign beside it. */
    int alterationOf(Letter letter) {
        int order = SHARPS.indexOf(letter);
        if (fifths > 0) {
            return order < fifths ? 1 : 0;
        }
        return order >= SHARPS.size() + fifths ? -1 : 0;
    }

    private static int fifthsAboveC(PitchClass tonic) {
        return SHARPS.indexOf(tonic.letter()) - 1 + 7 * tonic.alteration();
    }
}
