package com.litmashup.research;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact is from, as a conversation or a lesson cites it.
 *
 * @param number what {@code [n]} points to; stable within a conversation
 * @param quality 0 to 1
 * @param genre canonical name of the genre it speaks of, if one
 */
public record Source(
        int number,
        String title,
        @Nullable String url,
        String publisher,
        String snippet,
        Kind kind,
        double quality,
        @Nullable String genre,
        Instant retrievedAt) {

    public enum Kind {
        WEB,
        LIBRARY
    }
}
