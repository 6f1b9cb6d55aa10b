package com.litmashup.mashup.composing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small joinery of English. */
final class Prose {

    private static final Pattern END = Pattern.compile("[.!?…]”?$");
    private static final Pattern WORD_START = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}(?!n |f |nd |r )");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private Prose() {}

    /** One after another with commas and a final “and”. */
    static String and(List<String> things) {
        return joined(things, " and ");
    }

    static String or(List<String> things) {
        return joined(things, " or ");
    }

    private static String joined(List<String> things, String last) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join(", ", things.subList(0, things.size() - 1)) + last + things.getLast();
    }

    /** As {@link #and}, of things that hold commas or an “and” themselves. */
    static String list(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        return String.join("; ", things.subList(0, things.size() - 1)) + "; and " + things.getLast();
    }

    /** With a capital first letter and a full stop, if it has no other end. */
    static String sentence(String words) {
        String trimmed = words.strip();
        return capital(END.matcher(trimmed).find() ? trimmed : trimmed + ".");
    }

    /** Without the full stop or comma at its end, to stand inside a sentence. */
    static String clause(String words) {
        return words.strip().replaceFirst("[.,;:]$", "");
    }

    /** Without “the” before it. */
    static String article(String name) {
        return name.replaceFirst("^the ", "");
    }

    /** As in a title: every word with a capital. */
    static String title(String words) {
        return WORD_START.matcher(words).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A name as it stands inside a sentence: with a small first letter, unless it is an abbreviation. */
    static String small(String name) {
        boolean fixed =
                name.length() < 2 || Character.isUpperCase(name.charAt(1)) || !Character.isLetter(name.charAt(1));
        return fixed ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
