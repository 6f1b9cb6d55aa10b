package com.litmashup.agent.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes number words of other languages in digits: "cuarenta y cinco" is 45, "fünften Klasse" is "5. Klasse". */
final class ForeignNumbers {

    private static final Words WORDS = WordLists.read("numbers", Words.class);
    private static final List<Counting> LANGUAGES =
            WORDS.languages().stream().map(Language::compiled).toList();
    private static final List<Counting> ORDINALS =
            WORDS.ordinals().stream().map(Ordinals::compiled).toList();

    private ForeignNumbers() {}

    static String inDigits(String text) {
        String digits = text;
        for (Counting language : LANGUAGES) {
            digits = language.pattern().matcher(digits).replaceAll(hit -> String.valueOf(sum(hit, language.values())));
        }
        for (Counting ordinals : ORDINALS) {
            digits = ordinals.pattern().matcher(digits).replaceAll(hit -> sum(hit, ordinals.values()) + ".");
        }
        return digits;
    }

    private static int sum(MatchResult hit, Map<String, Integer> values) {
        int sum = 0;
        for (int i = 1; i <= hit.groupCount(); i++) {
            String word = hit.group(i);
            sum += word == null ? 0 : values.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
        }
        return sum;
    }

    private static String any(Map<String, Integer> words) {
        return words.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|", "(", ")"));
    }

    private record Counting(Pattern pattern, Map<String, Integer> values) {}

    /** The contents of {@code numbers.yaml}. */
    record Words(List<Language> languages, List<Ordinals> ordinals) {}

    /**
     * How a language counts.
     *
     * @param first whether the unit stands before the ten
     */
    record Language(
            String join,
            @Nullable Boolean first,
            Map<String, Integer> tens,
            Map<String, Integer> units,
            Map<String, Integer> small) {

        private Counting compiled() {
            Map<String, Integer> values = new HashMap<>(tens);
            values.putAll(units);
            values.putAll(small);
            boolean unitFirst = Boolean.TRUE.equals(first);
            String compound = unitFirst
                    ? "(?:" + any(units) + join + ")?" + any(tens)
                    : any(tens) + "(?:" + join + any(units) + ")?";
            return new Counting(Patterns.one("\\b(?:" + any(small) + "|" + compound + ")\\b"), values);
        }
    }

    /** Ordinals that count years before one of some words. */
    record Ordinals(String before, Map<String, Integer> numbers) {

        private Counting compiled() {
            return new Counting(Patterns.one("\\b" + any(numbers) + "(?=" + before + ")"), numbers);
        }
    }
}
