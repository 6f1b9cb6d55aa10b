package com.litmashup.music;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chord named by its place in the key, for example {@code bVImaj7} or {@code ii7}.
 *
 * @param degree 1 to 7
 * @param flat whether the root is lowered by a semitone against the major scale
 * @param major whether the third is major: upper case numerals are, lower case ones are not
 */
public record RomanNumeral(int degree, boolean flat, boolean major, Figure figure) {

    private static final List<String> DEGREES = List.of("I", "II", "III", "IV", "V", "VI", "VII");
    private static final Pattern WRITTEN = Pattern.compile("(b?)([IV]+|[iv]+)(.*)");

    /** What stands over the triad. */
    public enum Figure {
        TRIAD(""),
        /** A sixth: added to the triad in popular styles, the first inversion in figured bass. */
        SIXTH("6"),
        SEVENTH("7"),
        MAJOR_SEVENTH("maj7"),
        NINTH("9"),
        HALF_DIMINISHED("m7b5"),
        DIMINISHED("dim");

        private final String written;

        Figure(String written) {
            this.written = written;
        }

        private static Optional<Figure> of(String written) {
            return List.of(values()).stream()
                    .filter(figure -> figure.written.equals(written))
                    .findFirst();
        }
    }

    /**
     * Reads one numeral.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static RomanNumeral parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw unreadable(written);
        }
        String numeral = parts.group(2);
        int degree = DEGREES.indexOf(numeral.replace('i', 'I').replace('v', 'V')) + 1;
        Figure figure = Figure.of(parts.group(3)).orElseThrow(() -> unreadable(written));
        if (degree == 0) {
            throw unreadable(written);
        }
        return new RomanNumeral(degree, !parts.group(1).isEmpty(), Character.isUpperCase(numeral.charAt(0)), figure);
    }

    /** The numeral in the letters that {@link #parse} reads. */
    public String written() {
        String numeral = DEGREES.get(degree - 1);
        String cased = major ? numeral : numeral.replace('I', 'i').replace('V', 'v');
        return (flat ? "b" : "") + cased + figure.written;
    }

    private static IllegalArgumentException unreadable(String written) {
        return new IllegalArgumentException("“" + written + "” is no Roman numeral");
    }
}
