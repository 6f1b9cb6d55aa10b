package com.litmashup.research;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a sentence says what its source says. Pure: a sentence shares the substance of a text where enough of its content
 * words stand there, and every year and number of it too. It cannot tell a denial from a statement; it can tell that a
 * source speaks of something else.
 */
public final class Support {

    private static final Pattern MARK = Pattern.compile("[\\[【][\\d, ]{1,40}[\\]】]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDING = Pattern.compile("(?:ies|ing|ed|es|s|y|e)$");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}{2,}");
    private static final int SHORTEST = 4;
    private static final int SHARED = 2;
    private static final double SHARE = 0.3;

    private Support() {}

    /**
     * Whether a sentence is supported.
     *
     * @param evidence what its sources say, taken together
     */
    public static boolean isSupported(String sentence, Collection<String> evidence) {
        String plain = MARK.matcher(sentence).replaceAll(" ");
        String all = String.join("\n", evidence);
        Set<String> said = content(plain);
        long shared = content(all).stream().filter(said::contains).count();
        return shared >= Math.min(SHARED, said.size())
                && shared >= SHARE * said.size()
                && numbers(all).containsAll(numbers(plain));
    }

    /** The line that shares most with a sentence; the first where none shares anything. */
    public static String best(String sentence, List<String> lines) {
        Set<String> said = content(MARK.matcher(sentence).replaceAll(" "));
        return lines.stream()
                .max(Comparator.comparingLong((String line) ->
                                content(line).stream().filter(said::contains).count())
                        .thenComparingInt(line -> -lines.indexOf(line)))
                .orElse("");
    }

    private static Set<String> content(String text) {
        return words(text)
                .filter(word ->
                        word.length() >= SHORTEST || NUMBER.matcher(word).matches())
                .map(word -> ENDING.matcher(word).replaceFirst(""))
                .collect(Collectors.toSet());
    }

    private static Set<String> numbers(String text) {
        return words(text)
                .filter(word -> NUMBER.matcher(word).matches())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)));
    }
}
