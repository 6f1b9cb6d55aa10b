package com.litmashup.genre;

import java.util.regex.Pattern;

/** Words a statement as its confidence allows: facts plainly, common knowledge with a hedge, our examples as ours. */
final class Wording {

    private static final Pattern HEDGE = Pattern.compile(
            "\\b(often|usually|many|most|mostly|commonly|typically|generally|sometimes|probably|perhaps|may|might"
                    + "|tends?|considered|regarded|said to|thought to|according to)\\b",
            Pattern.CASE_INSENSITIVE);

    private Wording() {}

    static String of(String sentence, Confidence confidence) {
        return switch (confidence) {
            case HIGH -> sentence;
            case MEDIUM -> hedges(sentence) ? sentence : "It is usually told like this: " + sentence;
            case LOW -> "In our own example: " + sentence;
        };
    }

    private static boolean hedges(String sentence) {
        return HEDGE.matcher(sentence).find();
    }
}
