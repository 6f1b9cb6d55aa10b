package com.litmashup.mashup.web;

import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.Piece;
import com.litmashup.mashup.Writing;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a model is with a lesson, for its page.
 *
 * @param status a {@code Status} as a key of the message bundle, or the word none where nobody writes
 * @param done how many pieces are over, whoever has them now
 * @param written how many of them are a model’s words now
 * @param piece key of the name of what is being written
 * @param of its genre or the numbers of its activities, if it has them
 * @param rest a sentence where the model rests
 */
record WritingProgress(
        String status,
        int number,
        int done,
        int written,
        int all,
        String piece,
        String of,
        @Nullable String rest) {

    static WritingProgress of(Optional<Writing> writing, Mashup mashup, Optional<String> rest) {
        return writing.map(one -> of(one, mashup, rest.orElse(null)))
                .orElseGet(() -> new WritingProgress("none", 0, 0, 0, 0, "", "", rest.orElse(null)));
    }

    private static WritingProgress of(Writing writing, Mashup mashup, @Nullable String rest) {
        Piece now = writing.left().isEmpty()
                ? writing.pieces().getLast()
                : writing.left().getFirst();
        return new WritingProgress(
                writing.status().name().toLowerCase(Locale.ROOT),
                writing.number(),
                writing.done(),
                written(writing, mashup),
                writing.pieces().size(),
                now.section().id(),
                now.of(mashup.lesson()),
                rest);
    }

    private static int written(Writing writing, Mashup mashup) {
        return (int) writing.pieces().stream()
                .filter(piece -> mashup.authors().of(piece).isModel())
                .count();
    }

    /** Whether every piece is a model’s now. */
    public boolean isWhole() {
        return written == all;
    }

    public boolean isOpen() {
        return status.equals("queued") || status.equals("running");
    }
}
