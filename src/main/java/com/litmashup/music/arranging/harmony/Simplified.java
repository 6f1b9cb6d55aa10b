package com.litmashup.music.arranging.harmony;

import com.litmashup.music.Key;
import com.litmashup.music.Mode;
import com.litmashup.music.RomanNumeral;
import com.litmashup.music.RomanNumeral.Figure;
import com.litmashup.music.score.Level;
import java.util.List;

/** Chords as a level may have them. */
final class Simplified {

    private static final List<String> MAJOR_CHORDS = List.of("I", "IV", "V", "V7", "vi");
    private static final List<Mode> LIKE_MAJOR =
            List.of(Mode.MAJOR, Mode.BLUES, Mode.MAJOR_PENTATONIC, Mode.BEBOP_DOMINANT);

    private Simplified() {}

    /**
     * The chord itself for advanced classes, no ninths for intermediate ones; for beginners a triad of the mode, or the
     * dominant seventh, or what stands nearest to it.
     */
    static RomanNumeral of(RomanNumeral numeral, Key key, Level level) {
        return switch (level) {
            case ADVANCED -> numeral;
            case INTERMEDIATE -> numeral.figure() == Figure.NINTH ? with(numeral, Figure.SEVENTH) : numeral;
            case BEGINNER -> forBeginners(numeral, key);
        };
    }

    private static RomanNumeral forBeginners(RomanNumeral numeral, Key key) {
        boolean dominant = numeral.degree() == 5 && numeral.major() && numeral.figure() == Figure.SEVENTH;
        RomanNumeral plain = dominant ? numeral : with(numeral, bare(numeral.figure()));
        if (LIKE_MAJOR.contains(key.mode())) {
            return MAJOR_CHORDS.contains(plain.written()) ? plain : nearest(plain);
        }
        boolean diminished = plain.figure() == Figure.DIMINISHED;
        return diminished ? RomanNumeral.parse(plain.degree() == 2 ? "iv" : "V") : plain;
    }

    private static Figure bare(Figure figure) {
        return figure == Figure.DIMINISHED || figure == Figure.HALF_DIMINISHED ? Figure.DIMINISHED : Figure.TRIAD;
    }

    private static RomanNumeral nearest(RomanNumeral numeral) {
        return switch (numeral.degree()) {
            case 2, 4 -> RomanNumeral.parse("IV");
            case 6 -> RomanNumeral.parse(numeral.flat() ? "IV" : "vi");
            case 5, 7 -> RomanNumeral.parse("V");
            default -> RomanNumeral.parse("I");
        };
    }

    private static RomanNumeral with(RomanNumeral numeral, Figure figure) {
        return new RomanNumeral(numeral.degree(), numeral.flat(), numeral.major(), figure);
    }
}
