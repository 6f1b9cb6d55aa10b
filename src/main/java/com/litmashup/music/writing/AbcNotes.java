package com.litmashup.music.writing;

import com.litmashup.music.Key;
import com.litmashup.music.Pitch;
import com.litmashup.music.Quarters;
import java.util.Locale;

/** The words of ABC for pitches, lengths and keys. */
final class AbcNotes {

    private static final int OCTAVE_OF_CAPITALS = 4;

    private AbcNotes() {}

    /** A pitch without its accidental: middle C is {@code C}. */
    static String height(Pitch pitch) {
        String letter = pitch.name().letter().name();
        int above = pitch.octave() - OCTAVE_OF_CAPITALS;
        return above > 0 ? letter.toLowerCase(Locale.ROOT) + "'".repeat(above - 1) : letter + ",".repeat(-above);
    }

    static String accidental(Pitch pitch) {
        int alteration = pitch.name().alteration();
        if (alteration == 0) {
            return "=";
        }
        return alteration > 0 ? "^".repeat(alteration) : "_".repeat(-alteration);
    }

    /** A length where the unit is an eighth. */
    static String length(Quarters written) {
        Quarters eighths = written.times(2);
        String whole = eighths.numerator() == 1 ? "" : String.valueOf(eighths.numerator());
        return eighths.denominator() == 1 ? whole : whole + "/" + eighths.denominator();
    }

    /** A fraction of a whole note, as tempo lines have it. */
    static String ofWhole(Quarters length) {
        Quarters whole = length.dividedBy(4);
        return whole.numerator() + "/" + whole.denominator();
    }

    static String key(Key key) {
        return key.tonic().written() + SignedMode.of(key.mode()).abc();
    }
}
