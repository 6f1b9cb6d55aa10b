package com.litmashup.pedagogy;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Forms of a text that rules can read, of the same length, so that what is found can be shown where it stands. */
final class PlainText {

    private static final Pattern QUOTED = Pattern.compile(
            "\"([^\"\\n]{2,80})\"|(?<!\\w)'([^'\\n]{2,80})'(?!\\w)|\\*([^*\\n]{2,80})\\*|\\b_([^_\\n]{2,80})_\\b");
    private static final Pattern SMALL_LONG_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}\\p{L}{4,}");

    /** Below the no-break space every letter is its own usual form (Unicode Standard Annex 15). */
    private static final char FIRST_WITH_OTHER_FORMS = '\u00a0';

    private PlainText() {}

    /** With straight quotes, plain hyphens and spaces, and letters in their usual form. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case '‘', '’', 'ʼ', 'ʻ', '`' -> '\'';
            case '“', '”', '«', '»', '„' -> '"';
            case '‐', '‑', '‒', '–', '—' -> '-';
            default -> compatible(letter);
        };
    }

    private static char compatible(char letter) {
        if (letter < FIRST_WITH_OTHER_FORMS) {
            return letter;
        }
        String form = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC);
        return form.length() == 1 ? form.charAt(0) : letter;
    }

    /** With titles in quotes or italics blotted out. A quotation is a title if its long words have capitals. */
    static String withoutTitles(String plain) {
        return QUOTED.matcher(plain)
                .replaceAll(match -> Matcher.quoteReplacement(
                        isTitle(match.group()) ? "\u00b7".repeat(match.group().length()) : match.group()));
    }

    private static boolean isTitle(String quotation) {
        char first = quotation.charAt(1);
        return (Character.isUpperCase(first) || Character.isDigit(first))
                && !SMALL_LONG_WORD.matcher(quotation).find();
    }
}
