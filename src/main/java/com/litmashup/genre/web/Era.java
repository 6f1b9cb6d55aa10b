package com.litmashup.genre.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that an era in words covers.
 *
 * @param from first year
 * @param to last year, never before the first
 */
record Era(int from, int to) {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(s?)|(\\d{1,2})(?:st|nd|rd|th)\\b");

    /** Reads years, decades ({@code 1960s}) and centuries ({@code 8th century}); empty where there are none. */
    static Optional<Era> of(String words) {
        List<Era> periods = new ArrayList<>();
        Matcher matcher = PERIOD.matcher(words);
        while (matcher.find()) {
            periods.add(period(matcher.toMatchResult()));
        }
        return periods.stream()
                .min(Comparator.comparingInt(Era::from))
                .map(first -> new Era(
                        first.from, periods.stream().mapToInt(Era::to).max().orElse(first.to)));
    }

    private static Era period(MatchResult match) {
        String year = match.group(1);
        if (year == null) {
            int century = Integer.parseInt(match.group(3));
            return new Era((century - 1) * 100 + 1, century * 100);
        }
        int first = Integer.parseInt(year);
        return new Era(first, match.group(2).isEmpty() ? first : first + 9);
    }
}
