package com.litmashup.mashup.web;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Piece;
import com.litmashup.mashup.Writing;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a model is with a lesson, for its page.
 *
 * @param status a {@code Status} as a key of the message bundle, or the word none where nobody writes
 * @param piece key of the name of what is being written
 * @param of its genre or the numbers of its activities, if it has them
 * @param rest a sentence where the model rests
 */
record WritingProgress(
        String status,
        int number,
        int done,
        int all,
        String piece,
        String of,
        @Nullable String rest) {

    static WritingProgress of(Optional<Writing> writing, Lesson lesson, Optional<String> rest) {
        return writing.map(one -> of(one, lesson, rest.orElse(null)))
                .orElseGet(() -> new WritingProgress("none", 0, 0, 0, "", "", rest.orElse(null)));
    }

    private static WritingProgress of(Writing writing, Lesson lesson, @Nullable String rest) {
        Piece now = writing.left().isEmpty()
                ? writing.pieces().getLast()
                : writing.left().getFirst();
        return new WritingProgress(
                writing.status().name().toLowerCase(Locale.ROOT),
                writing.number(),
                writing.done(),
                writing.pieces().size(),
                now.section().id(),
                now.of(lesson),
                rest);
    }

    public boolean isOpen() {
        return status.equals("queued") || status.equals("running");
    }
}
