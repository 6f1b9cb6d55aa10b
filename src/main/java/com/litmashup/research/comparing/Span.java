package com.litmashup.research.comparing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of years that a text names, as wide as its words: a decade for a year, a hundred years for a century.
 *
 * @param label as it stands inside a sentence, for example {@code the 1920s}
 */
record Span(int from, int to, String label) {

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{N}.,])(1\\d|20)(\\d)(\\d)s?(?![\\p{N}])");
    private static final Pattern CENTURY = Pattern.compile(
            "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)(?: and (\\d{1,2})(?:st|nd|rd|th))?[- ]centur|\\b(sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)[- ]centur");
    private static final Map<String, Integer> ORDINALS = Map.of(
            "sixteenth",
            16,
            "seventeenth",
            17,
            "eighteenth",
            18,
            "nineteenth",
            19,
            "twentieth",
            20,
            "twenty-first",
            21);
    private static final int DECADE = 10;
    private static final int HUNDRED = 100;

    /** All that a text names, each once. */
    static Set<Span> in(String text) {
        Set<Span> spans = new LinkedHashSet<>();
        Matcher years = YEAR.matcher(text);
        while (years.find()) {
            int decade = Integer.parseInt(years.group(1) + years.group(2)) * DECADE;
            spans.add(new Span(decade, decade + DECADE - 1, "the " + decade + "s"));
        }
        CENTURY.matcher(text).results().forEach(found -> centuries(found).forEach(spans::add));
        return spans;
    }

    /** From the first year of several to the last. */
    static Span hull(Collection<Span> spans) {
        int from = spans.stream().mapToInt(Span::from).min().orElseThrow();
        int to = spans.stream().mapToInt(Span::to).max().orElseThrow();
        List<String> labels = spans.stream().map(Span::label).distinct().toList();
        return new Span(from, to, String.join(", ", labels));
    }

    /** Whether so many years lie between that no loose dating brings them together. */
    boolean isFarFrom(Span other) {
        return from - other.to > DECADE || other.from - to > DECADE;
    }

    private static List<Span> centuries(MatchResult found) {
        if (found.group(3) != null) {
            return List.of(century(ORDINALS.getOrDefault(found.group(3).toLowerCase(Locale.ROOT), 20)));
        }
        Span first = century(Integer.parseInt(found.group(1)));
        return found.group(2) == null ? List.of(first) : List.of(first, century(Integer.parseInt(found.group(2))));
    }

    private static Span century(int number) {
        String ending = number % DECADE == 1 && number != 11
                ? "st"
                : number % DECADE == 2 && number != 12 ? "nd" : number % DECADE == 3 && number != 13 ? "rd" : "th";
        return new Span((number - 1) * HUNDRED, number * HUNDRED - 1, "the " + number + ending + " century");
    }
}
