package com.litmashup.genre;

import java.util.regex.Pattern;

/**
 * Words around a name, written with {@code _} for the name itself: {@code in this _}, {@code _ (music|song)}. Either side
 * is a regular expression over plain words.
 */
record Surroundings(Pattern before, Pattern after) {

    /** How many characters on either side are looked at. */
    private static final int REACH = 60;

    private static final String WORD_END = "(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))";

    static Surroundings of(String written) {
        int name = written.indexOf('_');
        if (name < 0) {
            throw new IllegalArgumentException("“" + written + "” does not say with _ where the name stands");
        }
        String before = written.substring(0, name);
        String after = written.substring(name + 1).strip();
        return new Surroundings(
                Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + before + ")$"),
                Pattern.compile("^(?:" + after + ")" + WORD_END));
    }

    boolean fit(String textBefore, String textAfter) {
        String near = textBefore.substring(Math.max(0, textBefore.length() - REACH));
        String next = textAfter.substring(0, Math.min(REACH, textAfter.length()));
        return before.matcher(near).find() && after.matcher(next).find();
    }
}
