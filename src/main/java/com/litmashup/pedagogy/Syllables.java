package com.litmashup.pedagogy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes English lines apart into what is sung on one note, and says where a speaker leans. Words that the rules would get
 * wrong stand in {@code pedagogy/syllables.yaml}.
 */
public final class Syllables {

    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Pattern SILENT_E =
            Pattern.compile(".*[aeiouy].*[^aeiouyl]e|.*[aeiouy].*[aeiouy]le|.*[aeiouy]e");
    private static final Pattern SILENT_ES =
            Pattern.compile(".*[aeiouy].*([aeiouy]l|[^aeiouyscgxzhl])es|.*[aeiouy].*([aeiouy]l|[^aeioutdl])ed");
    private static final Pattern VOWELS = Pattern.compile("(?:[aeiou]|y(?![aeiou]))+");
    private static final Pattern LITTLE = Pattern.compile("[^aeiouy]+le[sd]?");

    private final Map<String, List<String>> known = new HashMap<>();
    private final Map<String, Integer> leaning = new HashMap<>();
    private final Set<String> light;
    private final Set<String> onsets;
    private final List<String> prefixes;

    private Syllables(Listed listed) {
        listed.words().forEach(this::remember);
        this.light = Set.copyOf(listed.light());
        this.onsets = Set.copyOf(listed.onsets());
        this.prefixes = List.copyOf(listed.prefixes());
    }

    /**
     * One syllable, with the marks that stand at it.
     *
     * @param endsWord whether the word ends here
     * @param stressed whether a speaker leans on it
     */
    public record Sung(String text, boolean endsWord, boolean stressed) {}

    private record Listed(List<String> words, List<String> light, List<String> onsets, List<String> prefixes) {}

    public static Syllables load() {
        return new Syllables(Shelf.one("syllables.yaml", Listed.class));
    }

    /** The line, syllable by syllable; brackets and quotation marks are left out, other marks stay at their syllable. */
    public List<Sung> of(String line) {
        return Stream.of(line.strip().split("[\\s–—-]+"))
                .map(word -> word.replaceAll("[()\\[\\]“”\"]", ""))
                .filter(word -> WORD.matcher(word).find())
                .flatMap(word -> sung(word).stream())
                .toList();
    }

    private List<Sung> sung(String written) {
        Matcher core = WORD.matcher(written);
        core.find();
        List<String> parts = parts(core.group());
        int lean = lean(core.group().toLowerCase(Locale.ROOT), parts.size());
        List<Sung> sung = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            String text = (i == 0 ? written.substring(0, core.start()) : "")
                    + parts.get(i)
                    + (last ? written.substring(core.end()) : "");
            sung.add(new Sung(text, last, i == lean));
        }
        return sung;
    }

    /** The syllables of one word, as it is written. */
    List<String> parts(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("'", "’");
        List<Integer> cuts = known.containsKey(lower) ? cuts(known.get(lower)) : ruled(lower);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            parts.add(word.substring(from, cut));
            from = cut;
        }
        parts.add(word.substring(from));
        return parts;
    }

    private static List<Integer> cuts(List<String> parts) {
        int[] ends = parts.stream().mapToInt(String::length).toArray();
        Arrays.parallelPrefix(ends, Integer::sum);
        return Arrays.stream(ends).limit(ends.length - 1L).boxed().toList();
    }

    /** Between two vowel sounds the cut leaves as many consonants to the second as may begin an English word. */
    private List<Integer> ruled(String word) {
        List<int[]> nuclei = nuclei(word);
        return IntStream.range(1, nuclei.size())
                .mapToObj(i -> cut(word, nuclei.get(i - 1)[1], nuclei.get(i)[0]))
                .toList();
    }

    private int cut(String word, int from, int to) {
        if (LITTLE.matcher(word.substring(from)).matches()) {
            return to - 2;
        }
        for (int at = from; at < to; at++) {
            String onset = word.substring(at, to);
            if (onset.length() == 1 || onsets.contains(onset)) {
                return at;
            }
        }
        return to;
    }

    private static List<int[]> nuclei(String word) {
        String stem = word.replaceAll("’.*", "");
        boolean silent =
                SILENT_E.matcher(stem).matches() || SILENT_ES.matcher(stem).matches();
        int end = silent ? stem.lastIndexOf('e') : stem.length();
        List<int[]> nuclei = new ArrayList<>();
        Matcher vowels = VOWELS.matcher(stem.substring(0, end));
        while (vowels.find()) {
            nuclei.add(new int[] {vowels.start(), vowels.end()});
        }
        return nuclei;
    }

    private int lean(String word, int parts) {
        if (leaning.containsKey(word)) {
            return leaning.get(word);
        }
        if (parts == 1) {
            return light.contains(word) ? -1 : 0;
        }
        return prefixes.stream().anyMatch(word::startsWith) ? 1 : 0;
    }

    /** Reads {@code be-HIND}: the syllable in capitals is leant on. */
    private void remember(String written) {
        List<String> parts = List.of(written.split("-"));
        String word = String.join("", parts).toLowerCase(Locale.ROOT);
        known.put(word, parts);
        leaning.put(
                word,
                IntStream.range(0, parts.size())
                        .filter(i -> parts.get(i).equals(parts.get(i).toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(0));
    }
}
