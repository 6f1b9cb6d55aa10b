package com.litmashup.agent.understanding;

import java.util.regex.Pattern;

/** Gives a corrected number the words of the number it corrects: "21 children, no wait, 23" ends in "23 children". */
final class CorrectedNumbers {

    private static final Pattern CORRECTED =
            Patterns.one("(\\b\\d{1,3})((?:[ -](?!no\\b|sorry\\b|actually\\b|or\\b|wait\\b|i\\b|make\\b)\\p{L}+){1,3})"
                    + "(\\W+(?:(?:no|wait|sorry|actually|i mean|i meant|make that|make it|or rather|hang on|oops|hmm)\\W+)+(?:it's |we're |they're |it is |there are )?)"
                    + "(\\d{1,3})(?=\\s*(?:$|[.,;!?)]))");

    private CorrectedNumbers() {}

    static String spelledOut(String text) {
        return CORRECTED.matcher(text).replaceAll("$1$2$3$4$2");
    }
}
