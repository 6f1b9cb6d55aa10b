package com.litmashup.music.arranging.form;

import com.litmashup.music.arranging.Idiom;
import java.util.Arrays;
import java.util.List;

/**
 * Forms as they are written: sections parted by bars, in each a letter for every two bars of tune, then how it ends
 * ({@code ,} goes on, {@code ?} open, {@code .} closed, {@code !} final), with {@code ^} where the tune is highest.
 *
 * @param letters of the sections
 * @param sections of the form, each its units
 */
record Plan(String letters, List<List<String>> sections) {

    private static Plan of(String letters, String written) {
        return new Plan(
                letters,
                Arrays.stream(written.split("\\|", -1))
                        .map(section -> List.of(section.strip().split(" +", -1)))
                        .toList());
    }

    /** The plan for so many units of two bars; choruses of twelve and jigs have their own. */
    static Plan of(int units, Idiom form) {
        if (form.has("form_AABB_8") && units % 8 == 0) {
            return units == 8
                    ? of("AABB", "a, b. | a, b. | c, d^? | c, b!")
                    : of("AABB", "a, b? a, b. | a, b? a, b. | c, d^? c, b. | c, d^? c, b!");
        }
        return switch (units) {
            case 2 -> of("A", "a^? a!");
            case 3 -> of("A", "a, b^? a!");
            case 4 -> of("AB", "a, a? | b^, a!");
            case 6 -> of("AAB", "a, a? | a, a? | b^, a!");
            case 8 -> of("AABA", "a, b? | a, b. | c, c^? | a, b!");
            case 12 -> of("AABCCD", "a, a? | a, a? | b, a. | c, c? | c, c? | d^, a!");
            case 16 -> of("AABA", "a, b? a, b. | a, b? a, b. | c, c? d^, d? | a, b? a, b!");
            default -> throw new IllegalArgumentException("no form has " + units + " units of two bars");
        };
    }
}
