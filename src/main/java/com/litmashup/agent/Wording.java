package com.litmashup.agent;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Finds the words for something to say. A key may have variants, numbered from 1; a seed chooses among them, so that the
 * same turn always reads the same and two turns seldom do.
 */
@Component
class Wording {

    private static final String NONE = "";

    private final MessageSource words;

    Wording(MessageSource words) {
        this.words = words;
    }

    String say(String key, int seed, Object... values) {
        int variants = variants(key);
        String chosen = variants == 0 ? key : key + "." + (Math.floorMod(seed, variants) + 1);
        return words.getMessage(chosen, values, Locale.ENGLISH);
    }

    /** "samba", "samba and baroque", "samba, baroque and jazz". */
    String listed(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String head = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
        return words.getMessage("agent.and", new Object[] {head, names.getLast()}, Locale.ENGLISH);
    }

    private int variants(String key) {
        int count = 0;
        while (!NONE.equals(words.getMessage(key + "." + (count + 1), null, NONE, Locale.ENGLISH))) {
            count++;
        }
        return count;
    }
}
