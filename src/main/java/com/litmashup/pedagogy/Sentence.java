package com.litmashup.pedagogy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence around a place in a text. */
record Sentence(int start, int end) {

    private static final Pattern END = Pattern.compile("[.!?]+(?=\\s|$)|\\n");

    static Sentence around(String text, int from, int to) {
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find()) {
            if (end.start() >= to) {
                return new Sentence(start, end.start());
            }
            if (end.end() <= from) {
                start = end.end();
            }
        }
        return new Sentence(start, text.length());
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
