package com.litmashup.agent.understanding;

import com.litmashup.conversation.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Joins what a message says to what was noted before, without saying the same twice. */
final class NotedLists {

    private static final int MOST = 40;

    private NotedLists() {}

    static List<Noted<String>> joined(List<Noted<String>> before, List<Noted<String>> fresh) {
        List<Noted<String>> all = new ArrayList<>(before);
        for (Noted<String> value : fresh) {
            if (!value.value().isBlank() && all.size() < MOST) {
                all.removeIf(
                        known -> contains(value.value(), known.value()) && !contains(known.value(), value.value()));
                if (all.stream().noneMatch(known -> contains(known.value(), value.value()))) {
                    all.add(value);
                }
            }
        }
        return all.equals(before) ? before : List.copyOf(all);
    }

    /** Without the values that name one of the things that are gone. */
    static List<Noted<String>> without(List<Noted<String>> before, List<String> gone) {
        return before.stream()
                .filter(value -> gone.stream().noneMatch(thing -> contains(value.value(), thing)))
                .toList();
    }

    private static boolean contains(String whole, String part) {
        return (" " + lower(whole) + " ").contains(" " + lower(part) + " ");
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}'/-]+", " ")
                .strip();
    }
}
