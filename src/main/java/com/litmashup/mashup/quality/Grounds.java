package com.litmashup.mashup.quality;

import com.litmashup.research.Finding;
import com.litmashup.research.Source;
import com.litmashup.research.Support;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a cited sentence says what its source says (pedagogy reference 6.3). */
public final class Grounds {

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARK = Pattern.compile("\\[(\\d{1,6})]");
    private static final int SHORTEST_CONTENT_WORD = 4;
    private static final int SHARED = 2;

    private Grounds() {}

    public static List<String> sentences(String text) {
        return SENTENCE.splitAsStream(text.replace("\n", " ")).toList();
    }

    /** The numbers that a text cites, in order, each once. */
    public static List<Integer> cited(String text) {
        return MARK.matcher(text)
                .results()
                .map(mark -> Integer.valueOf(mark.group(1)))
                .distinct()
                .toList();
    }

    /** Whether the findings and sources that the sentence cites, taken together, speak of the same. */
    public static boolean support(String sentence, List<Finding> findings, List<Source> sources) {
        List<Integer> numbers = cited(sentence);
        List<String> evidence = Stream.concat(
                        findings.stream()
                                .filter(finding -> finding.sources().stream().anyMatch(numbers::contains))
                                .flatMap(finding -> Stream.of(finding.text(), finding.simply())),
                        sources.stream()
                                .filter(source -> numbers.contains(source.number()))
                                .map(source -> source.title() + " " + source.imprint() + " " + source.snippet()))
                .toList();
        return Support.isSupported(sentence, evidence);
    }

    /** Whether two sentences cite a source in common and speak of the same. */
    public static boolean agree(String sentence, String other) {
        boolean citesTheSame = cited(other).stream().anyMatch(cited(sentence)::contains);
        Set<String> said = content(sentence);
        return citesTheSame && content(other).stream().filter(said::contains).count() >= SHARED;
    }

    private static Set<String> content(String text) {
        return NO_LETTER
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_CONTENT_WORD)
                .collect(Collectors.toSet());
    }
}
