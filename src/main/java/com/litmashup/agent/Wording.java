package com.litmashup.agent;

import com.litmashup.research.Finding;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds the words for something to say. A key may have variants, numbered from 1; a seed chooses among them, so that the
 * same turn always reads the same and two turns seldom do.
 */
@Component
class Wording {

    private static final String NONE = "";
    private static final Pattern PROPER = Pattern.compile("[\\p{L}'&-]+");
    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");

    private final MessageSource words;

    Wording(MessageSource words) {
        this.words = words;
    }

    String say(String key, Reading reading, Object... values) {
        return words.getMessage(chosen(key, reading), values, Locale.ENGLISH);
    }

    /** A genre's name with the capitals of the proper names in it: "Welsh folk", "new wave". */
    String spelled(String name) {
        return PROPER.matcher(name).replaceAll(word -> proper().getOrDefault(word.group(), word.group()));
    }

    private Map<String, String> proper() {
        return Arrays.stream(
                        words.getMessage("agent.proper", null, Locale.ENGLISH).split(" "))
                .collect(Collectors.toMap(word -> word.toLowerCase(Locale.ROOT), word -> word));
    }

    /** A finding with the marks of its sources, said with a message that takes both. */
    String cited(String key, Reading reading, Finding finding) {
        String marks = finding.sources().stream()
                .sorted()
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining(" "));
        return say(key, reading, finding.text(), marks);
    }

    /** "samba", "samba and baroque", "samba, baroque and jazz". */
    String listed(List<String> names) {
        return joined("agent.and", names);
    }

    /** "samba", "samba or baroque", "samba, baroque or jazz". */
    String either(List<String> names) {
        return joined("agent.or", names);
    }

    private String joined(String key, List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String head = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
        return words.getMessage(key, new Object[] {head, names.getLast()}, Locale.ENGLISH);
    }

    /** The variant that the seed points at, or the next one whose words have not been heard lately. */
    private String chosen(String key, Reading reading) {
        int variants = variants(key);
        if (variants == 0) {
            return key;
        }
        List<String> inOrder = Stream.iterate(reading.seed(), seed -> seed + 1)
                .limit(variants)
                .map(seed -> key + "." + (Math.floorMod(seed, variants) + 1))
                .toList();
        return inOrder.stream()
                .filter(variant -> reading.earlier().stream().noneMatch(reply -> reply.contains(frame(variant))))
                .findFirst()
                .orElse(inOrder.getFirst());
    }

    /** The longest part of a variant that is the same whatever is filled in. */
    private String frame(String variant) {
        String pattern = Objects.requireNonNullElse(words.getMessage(variant, null, NONE, Locale.ENGLISH), NONE);
        return Arrays.stream(PLACE.split(pattern))
                .max(Comparator.comparingInt(String::length))
                .orElse(pattern);
    }

    private int variants(String key) {
        int count = 0;
        while (!NONE.equals(words.getMessage(key + "." + (count + 1), null, NONE, Locale.ENGLISH))) {
            count++;
        }
        return count;
    }
}
