package com.litmashup.agent.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Several regular expressions asked as one. Case and the alphabet of a letter do not matter. */
record Patterns(List<Pattern> all) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    static Pattern one(String regex) {
        return Pattern.compile(regex, FLAGS);
    }

    static Patterns of(List<String> regexes) {
        return new Patterns(regexes.stream().map(Patterns::one).toList());
    }

    boolean in(String text) {
        return all.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    Stream<MatchResult> matches(String text) {
        return all.stream().flatMap(pattern -> pattern.matcher(text).results());
    }

    Optional<MatchResult> first(String text) {
        return all.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::toMatchResult)
                .findFirst();
    }
}
