package com.litmashup.genre;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text as plain lower-case words without accents, each of which remembers where it stood. */
final class PlainText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}&&[^\\p{Lm}]]+|&");
    private static final String APOSTROPHES = "['’‘`´ʻʼ]*";
    private static final Pattern JOINER = Pattern.compile(APOSTROPHES + "(?:\\h+|[-‐‑_])?" + APOSTROPHES);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Letters that Unicode does not take apart into a base letter and a mark. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ə', "a"),
            Map.entry((int) 'ŋ', "ng"),
            Map.entry((int) '&', "and"));

    /**
     * One word.
     *
     * @param start index of its first character in the text as typed
     * @param flatStart the same in the flat text
     * @param joined whether only a space, hyphen or apostrophe parts it from the next word
     */
    record Word(String letters, int start, int end, int flatStart, boolean joined) {}

    private final String flat;
    private final List<Word> words;

    private PlainText(String flat, List<Word> words) {
        this.flat = flat;
        this.words = words;
    }

    static PlainText of(String text) {
        var spans = WORD.matcher(text).results().toList();
        var flat = new StringBuilder();
        var words = new ArrayList<Word>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            int next = i + 1 < spans.size() ? spans.get(i + 1).start() : text.length();
            String gap = text.substring(span.end(), next);
            boolean joined = JOINER.matcher(gap).matches();
            String letters = fold(span.group());
            words.add(new Word(letters, span.start(), span.end(), flat.length(), joined));
            flat.append(letters).append(joined ? " " : " " + punctuation(gap) + " ");
        }
        return new PlainText(flat.toString(), List.copyOf(words));
    }

    private static String punctuation(String gap) {
        return gap.isBlank() ? ";" : gap.strip().replaceAll("\\s+", " ");
    }

    private static String fold(String word) {
        String bare =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(letter -> LETTERS.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    List<Word> words() {
        return words;
    }

    /** All letters without a gap, for example {@code hiphop}. */
    String compact() {
        return words.stream().map(Word::letters).collect(Collectors.joining());
    }

    /** The words with underscores between them, for example {@code hip_hop}. */
    String underscored() {
        return words.stream().map(Word::letters).collect(Collectors.joining("_"));
    }

    /** The plain words up to a word, with the punctuation between them, and a space where there are any. */
    String before(int word) {
        return flat.substring(0, words.get(word).flatStart());
    }

    /** The plain words after a word, with the punctuation between them. */
    String after(int word) {
        var last = words.get(word);
        return flat.substring(last.flatStart() + last.letters().length()).strip();
    }

    /** What stands between two words, the first of which comes earlier, and a space where there is anything. */
    String between(int earlier, int later) {
        var left = words.get(earlier);
        return flat.substring(
                        left.flatStart() + left.letters().length(),
                        words.get(later).flatStart())
                .stripLeading();
    }
}
