package com.litmashup.music.arranging;

import com.litmashup.music.arranging.Idiom.Care;
import com.litmashup.music.score.Arrangement;
import java.util.List;

/** Makes arrangements. */
public final class Arranger {

    private Arranger() {}

    /**
     * Arranges what is asked. Notes of the core grade carry the idioms' patterns; every part has three grades that
     * sound right together.
     *
     * @throws GenresDeclined where a genre is never arranged
     */
    public static Arrangement arrange(Request request) {
        guard(request);
        throw new UnsupportedOperationException("the door stands; the room behind it follows");
    }

    private static void guard(Request request) {
        List<String> closed = request.idioms().stream()
                .filter(idiom -> idiom.care() == Care.CLOSED)
                .map(Idiom::id)
                .toList();
        if (!closed.isEmpty()) {
            throw new GenresDeclined(closed);
        }
    }
}
