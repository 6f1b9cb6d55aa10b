package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre.Metre;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the beats of a metre fall on its grid. */
final class Beat {

    private static final Pattern FRACTION = Pattern.compile("(\\d+)/(\\d+)");

    private Beat() {}

    /** Steps in a felt beat: dotted in compound metres; one step where the metre is a cycle of named beats. */
    static int steps(Metre metre) {
        Matcher fraction = FRACTION.matcher(metre.signature());
        if (!fraction.matches()) {
            return 1;
        }
        int upper = Integer.parseInt(fraction.group(1));
        boolean compound = fraction.group(2).equals("8") && upper % 3 == 0 && upper > 3;
        return Math.max(1, metre.grid() / (compound ? upper / 3 : upper));
    }
}
