package com.litmashup.research;

import java.util.Arrays;
import java.util.Optional;

/** How a list of sources is set: after the manuals of the APA (7th ed.), the MLA (9th ed.) or Chicago (17th ed.). */
public enum CitationStyle {
    APA,
    MLA,
    CHICAGO;

    /** The style of a name, in whatever letters. */
    public static Optional<CitationStyle> named(String name) {
        return Arrays.stream(values())
                .filter(style -> style.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
