package com.litmashup.agent.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes spelled numbers in digits: "twenty-four" is 24, "fifth" is 5th, "a dozen" is 12. Other words stay. */
final class NumberWords {

    private static final String[] SMALL = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] ORDINAL = {
        "zeroth",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final Map<String, Integer> VALUES = values();
    private static final String WORD = String.join("|", VALUES.keySet());
    private static final Pattern HUNDRED =
            Patterns.one("\\b(?:(\\w+)[ -])?hundred(?:(?: and)? ((?:" + WORD + ")(?:[ -](?:" + WORD + "))?))?\\b");
    private static final Pattern NUMBER = Patterns.one("\\b(?:(" + String.join("|", TENS) + ")(?:[ -]?("
            + String.join("|", SMALL).replace("zero|", "") + "))?|(" + String.join("|", SMALL) + "))\\b");
    private static final Pattern PLACE = Patterns.one("\\b(" + String.join("|", ORDINAL) + ")\\b");

    private static final Pattern ROMAN = Patterns.one(
            "\\b(class|klas[aeęy]|klasse|std|standard|form|grade)\\s+(?-i:(II|III|IV|V|VI|VII|VIII|IX|X|XI|XII))\\b");
    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private static final Pattern DOZEN = Patterns.one(
            "\\b(?:(a|one|two|three|four|half a|\\d) dozen( and a half)?|(a score)(?= of| kids| pupils| children)|a couple of dozen)\\b(?! times)");

    private NumberWords() {}

    private static String dozens(MatchResult found) {
        String count = Objects.requireNonNullElse(found.group(1), "two");
        String plain = lower(count);
        int sixes = plain.equals("half a") ? 1 : plain.equals("a") ? 2 : 2 * VALUES.getOrDefault(plain, digit(plain));
        int more = found.group(2) == null ? 0 : 1;
        return found.group(3) != null ? "20" : String.valueOf(6 * (sixes + more));
    }

    private static int digit(String count) {
        return count.matches("\\d") ? Integer.parseInt(count) : 2;
    }

    static String inDigits(String text) {
        String dozens = DOZEN.matcher(ForeignNumbers.inDigits(text)).replaceAll(NumberWords::dozens);
        String hundreds = HUNDRED.matcher(dozens).replaceAll(NumberWords::hundreds);
        String cardinal = NUMBER.matcher(hundreds).replaceAll(NumberWords::cardinal);
        String places = PLACE.matcher(cardinal).replaceAll(found -> ordinal(found.group(1)));
        return ROMAN.matcher(places).replaceAll(found -> found.group(1) + " " + (NUMERALS.indexOf(found.group(2)) + 1));
    }

    private static String hundreds(MatchResult found) {
        String times = found.group(1);
        int hundreds = times == null ? 1 : VALUES.getOrDefault(lower(times), 1);
        String kept =
                times == null || VALUES.containsKey(lower(times)) || times.equalsIgnoreCase("a") ? "" : times + " ";
        return kept + (hundreds * 100 + small(found.group(2)));
    }

    private static int small(@Nullable String words) {
        int sum = 0;
        for (String word : Objects.requireNonNullElse(words, "").split("[ -]")) {
            sum += VALUES.getOrDefault(lower(word), 0);
        }
        return sum;
    }

    private static String cardinal(MatchResult found) {
        return String.valueOf(small(found.group()));
    }

    private static String ordinal(String word) {
        for (int i = 1; i < ORDINAL.length; i++) {
            if (ORDINAL[i].equalsIgnoreCase(word)) {
                return i + (i == 1 ? "st" : i == 2 ? "nd" : i == 3 ? "rd" : "th");
            }
        }
        return word;
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < SMALL.length; i++) {
            values.put(SMALL[i], i);
        }
        for (int i = 0; i < TENS.length; i++) {
            values.put(TENS[i], 20 + 10 * i);
        }
        return Map.copyOf(values);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
