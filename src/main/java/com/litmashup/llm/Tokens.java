package com.litmashup.llm;

/**
 * How many tokens a text is, about. Tokenisers differ; this errs on the high side: 3.5 characters of Latin script are
 * one token, and each character of other scripts is one.
 */
final class Tokens {

    private static final double LATIN_CHARACTERS = 3.5;
    private static final int LATIN = 0x250;
    private static final int FRAME = 6;

    private Tokens() {}

    static int in(String text) {
        long latin = text.codePoints().filter(letter -> letter < LATIN).count();
        long others = text.codePoints().filter(letter -> letter >= LATIN).count();
        return (int) (Math.ceil(latin / LATIN_CHARACTERS) + others);
    }

    /** With what a model's template puts around each message. */
    static int inMessage(String text) {
        return in(text) + FRAME;
    }
}
