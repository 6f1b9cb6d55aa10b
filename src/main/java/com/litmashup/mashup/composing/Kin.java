package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre;
import com.litmashup.genre.ShortEntry;
import java.util.List;
import java.util.Optional;

/** Who is akin to a genre of which the atlas stores no pattern, and what little is known of it. */
@FunctionalInterface
public interface Kin {

    /** Genres of the atlas that are documented kin, nearest first; empty where none is known. */
    List<Genre> nearest(String canonicalName);

    /** Its short entry, if there is one. */
    default Optional<ShortEntry> inBrief(String canonicalName) {
        return Optional.empty();
    }
}
