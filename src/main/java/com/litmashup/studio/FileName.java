package com.litmashup.studio;

import java.text.Normalizer;
import java.util.Locale;

/** Names for files that people can read and every system takes. */
public final class FileName {

    private static final int LONGEST = 60;

    private FileName() {}

    /**
     * Letters and digits of any language stay; the rest becomes hyphens.
     *
     * @param otherwise the name where no letter stays
     */
    public static String of(String words, String otherwise, String ending) {
        String name = Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return (name.isEmpty() ? otherwise : shortened(name)) + "." + ending;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)).replaceAll("-+$", "");
    }
}
