package com.litmashup.pedagogy;

import java.util.List;
import java.util.regex.Pattern;

/** Regular expressions of the data files: without regard to case, over all alphabets. */
final class Regex {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private Regex() {}

    static Pattern compile(String regex) {
        return Pattern.compile(regex, FLAGS);
    }

    static List<Pattern> compileAll(List<String> regexes) {
        return regexes.stream().map(Regex::compile).toList();
    }
}
