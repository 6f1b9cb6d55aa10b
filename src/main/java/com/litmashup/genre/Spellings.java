package com.litmashup.genre;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An index of spellings by their letters alone. */
final class Spellings {

    /**
     * A spelling found in a text.
     *
     * @param first index of its first word
     * @param last index of its last word
     */
    record Found(int first, int last, Spelling spelling) {

        boolean overlaps(Found other) {
            return first <= other.last && other.first <= last;
        }
    }

    private static final int SHORTEST_SINGULAR = 3;

    private final Map<String, Spelling> byLetters = new HashMap<>();
    private int longest;

    void add(String letters, Spelling spelling) {
        byLetters.merge(letters, spelling, Spelling::withBreaksOf);
        longest = Math.max(longest, letters.length());
    }

    Map<String, Spelling> byLetters() {
        return Map.copyOf(byLetters);
    }

    /** The spelling with these letters, or of which these letters are the plural. */
    Optional<Spelling> find(String letters) {
        return exact(letters)
                .or(() -> singulars(letters).stream()
                        .filter(singular -> singular.length() >= SHORTEST_SINGULAR)
                        .flatMap(singular -> exact(singular).stream())
                        .filter(spelling -> !spelling.unsure())
                        .findFirst());
    }

    private Optional<Spelling> exact(String letters) {
        return Optional.ofNullable(byLetters.get(letters));
    }

    private static List<String> singulars(String letters) {
        int length = letters.length();
        if (letters.endsWith("ies")) {
            return List.of(letters.substring(0, length - 3) + "y", letters.substring(0, length - 1));
        }
        if (letters.endsWith("es")) {
            return List.of(letters.substring(0, length - 1), letters.substring(0, length - 2));
        }
        return letters.endsWith("s") ? List.of(letters.substring(0, length - 1)) : List.of();
    }

    /** Every spelling in a text, overlapping ones too. */
    List<Found> in(PlainText text) {
        var found = new ArrayList<Found>();
        for (int first = 0; first < text.words().size(); first++) {
            collectFrom(first, text.words(), found);
        }
        return found;
    }

    private void collectFrom(int first, List<PlainText.Word> words, List<Found> found) {
        var letters = new StringBuilder();
        Set<Integer> breaks = new TreeSet<>();
        for (int last = first; last < words.size() && letters.length() <= longest; last++) {
            letters.append(words.get(last).letters());
            int end = last;
            find(letters.toString())
                    .filter(spelling -> spelling.breaks().containsAll(breaks))
                    .ifPresent(spelling -> found.add(new Found(first, end, spelling)));
            breaks.add(letters.length());
            if (!words.get(last).joined()) {
                return;
            }
        }
    }
}
