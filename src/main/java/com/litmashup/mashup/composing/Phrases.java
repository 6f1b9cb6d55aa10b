package com.litmashup.mashup.composing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The sentences of {@code messages/mashup.properties}. A key may have numbered variants; which one is said depends on the
 * seed alone, so that the same brief always reads the same and another brief reads differently. Places are named:
 * <code>{part}</code>, or <code>{Part}</code> for the same with a capital.
 */
final class Phrases {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.mashup", Locale.ROOT);
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final String ROOT = "mashup.compose.";

    private final long seed;

    Phrases(String seed) {
        this.seed = mixed(0xcbf29ce484222325L, seed + "\n");
    }

    static boolean knows(String key) {
        return BUNDLE.containsKey(ROOT + key);
    }

    /** The text of the key, or of the variant of it that the seed chooses. */
    String say(String key, Fill fill) {
        return say(key, key, fill);
    }

    /** As {@link #say(String, Fill)}, where the same key is said several times for different things. */
    String say(String key, String occasion, Fill fill) {
        return exactly(knows(key) ? key : key + "." + pick(occasion, numbers(key, "")), fill);
    }

    /** The numbers of the variants of a key, of which each has the given field. */
    static List<Integer> numbers(String key, String field) {
        return IntStream.iterate(1, number -> knows(key + "." + number + field), number -> number + 1)
                .boxed()
                .toList();
    }

    /** The text of one key, its places filled. */
    static String exactly(String key, Fill fill) {
        try {
            return PLACE.matcher(BUNDLE.getString(ROOT + key))
                    .replaceAll(place -> Matcher.quoteReplacement(value(key, place, fill)));
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("messages/mashup.properties lacks " + ROOT + key, missing);
        }
    }

    private static String value(String key, MatchResult place, Fill fill) {
        String name = place.group(1);
        String plain = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        String value = fill.values().get(plain);
        if (value == null) {
            throw new IllegalStateException(ROOT + key + " speaks of {" + name + "}, which nobody filled");
        }
        return plain.equals(name) ? value : Prose.capital(value);
    }

    /** One of several things, chosen by seed and occasion. */
    <T> T pick(String occasion, List<T> things) {
        return things.get((int) Long.remainderUnsigned(hash(occasion), things.size()));
    }

    /** The same things in an order that seed and occasion choose. */
    <T> List<T> shuffled(String occasion, List<T> things) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, things.size()).boxed().toList());
        order.sort(Comparator.comparingLong(place -> hash(occasion + "#" + place)));
        return order.stream().<T>map(things::get).toList();
    }

    /** FNV-1a with a final mix: the same on every machine and in every release of Java. */
    private long hash(String occasion) {
        long hash = mixed(seed, occasion);
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ (hash >>> 32);
    }

    private static long mixed(long start, String text) {
        long hash = start;
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ letter) * 0x100000001b3L;
        }
        return hash;
    }
}
