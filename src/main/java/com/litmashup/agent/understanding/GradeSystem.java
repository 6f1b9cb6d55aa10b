package com.litmashup.agent.understanding;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way of naming school years.
 *
 * @param offset what is added to the number said to make it a US grade
 * @param from the first grade where the name has no number in front
 * @param exam whether the words may also mean an instrumental exam
 * @param irish whether the words mean a school year only beside Irish or Indian pupils
 * @param schoolOnly whether the words mean an undergraduate beside "college"
 */
record GradeSystem(
        String label,
        String pattern,
        @Nullable Integer offset,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Integer downUnder,
        @Nullable Integer scottish,
        @Nullable Integer kenyan,
        @Nullable Boolean exam,
        @Nullable Boolean irish,
        @Nullable Boolean schoolOnly) {

    private static final String MORE =
            "(?:,\\s*\\d{1,2}(?=,| and| or| &))*,?(?:\\s*(?<s#>-|–|to|through|thru|and|&|/|or|till|bis|et|i|y)\\s*(?:years? |grades? |class |y|p|s)?(?<b#>\\d{1,2})(?!\\d))?";
    private static final String RANGE = "(?<a#>\\d{1,2})(?!\\d)" + MORE + "(?![\\d/]|:\\d|\\.\\d|-?year|-minute| ?min)";
    private static final String ORDINALS = "(?<a#>\\d{1,2})(?:st|nd|rd|th)?" + MORE + "(?:st|nd|rd|th)";
    private static final String SINGLE = "(?<a#>\\d{1,2})";

    Pattern compiled() {
        String regex = pattern;
        for (int i = 0; regex.matches(".*\\{[nod]}.*"); i++) {
            regex = regex.replaceFirst("\\{n}", Matcher.quoteReplacement(RANGE.replace("#", "9" + i)))
                    .replaceFirst("\\{o}", Matcher.quoteReplacement(ORDINALS.replace("#", "8" + i)))
                    .replaceFirst("\\{d}", Matcher.quoteReplacement(SINGLE.replace("#", "7" + i)));
        }
        return Patterns.one(regex);
    }

    boolean mayBeExam() {
        return Boolean.TRUE.equals(exam);
    }

    boolean needsPupils() {
        return Boolean.TRUE.equals(irish);
    }

    boolean isSchoolOnly() {
        return Boolean.TRUE.equals(schoolOnly);
    }

    int added(SchoolPlace place) {
        Integer local = switch (place) {
            case DOWN_UNDER -> downUnder;
            case SCOTLAND -> scottish;
            case KENYA -> kenyan;
            case ELSEWHERE -> null;
        };
        return Objects.requireNonNullElse(local, Objects.requireNonNullElse(offset, 0));
    }
}
