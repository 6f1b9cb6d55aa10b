package com.litmashup.genre;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a genre may be used in a class.
 *
 * @param note one or two sentences for the teacher
 * @param allowed for amber genres: the secular or structural elements that may be used
 * @param alternative for red genres: what to do instead, in one sentence
 */
public record Care(
        Level level,
        String note,
        List<String> allowed,
        @Nullable String alternative) {

    public enum Level {
        /** Generate; print origin, people and a source. */
        GREEN,
        /** Generate only the allowed elements and show a care box. */
        AMBER,
        /** Do not generate; explain and offer listening, a culture-bearer's visit or another pairing. */
        RED
    }
}
