package com.litmashup.research.judging;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of {@code research/telling.yaml}, ready to be looked for. */
final class TellingWords {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final int ENOUGH_TO_TELL = 3;

    final Pattern verb;
    final Pattern addressing;
    final Pattern machine;
    final Pattern adult;
    private final Map<String, Set<String>> languages;

    private record Words(
            List<String> verbs, String addressing, String machine, String adult, Map<String, Set<String>> languages) {}

    private TellingWords(Words words) {
        this.verb = Pattern.compile("\\b(?:" + String.join("|", words.verbs()) + ")\\b", FLAGS);
        this.addressing = whole(words.addressing());
        this.machine = Pattern.compile(joined(words.machine()), FLAGS);
        this.adult = whole(words.adult());
        this.languages = words.languages();
    }

    static TellingWords load() {
        return new TellingWords(DataFile.one("telling.yaml", Words.class));
    }

    /** The language whose common words a text has most of; English where too few are found to tell. */
    String languageOf(String text) {
        List<String> words =
                Arrays.stream(NO_LETTER.split(text.toLowerCase(Locale.ROOT))).toList();
        return languages.keySet().stream()
                .filter(language -> count(words, language) >= ENOUGH_TO_TELL)
                .max(Comparator.comparingLong((String language) -> count(words, language))
                        .thenComparing(language -> language.equals("English")))
                .orElse("English");
    }

    private long count(List<String> words, String language) {
        Set<String> common = languages.getOrDefault(language, new HashSet<>());
        return words.stream().filter(common::contains).count();
    }

    private static Pattern whole(String alternatives) {
        return Pattern.compile("\\b(?:" + joined(alternatives) + ")\\b", FLAGS);
    }

    /** A long list is written over several lines. */
    private static String joined(String alternatives) {
        return alternatives.strip().replaceAll("\\|\\s+", "|");
    }
}
