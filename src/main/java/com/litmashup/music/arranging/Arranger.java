package com.litmashup.music.arranging;

import com.litmashup.music.arranging.Idiom.Care;
import com.litmashup.music.score.Arrangement;
import java.util.List;

/** Makes arrangements. */
public final class Arranger {

    /** Changes whenever the same request would give other notes than before. */
    public static final String ENGINE = "1";

    private static final int ATTEMPTS = 64;

    private Arranger() {}

    /**
     * Arranges what is asked. Notes of the core grade carry the idioms' patterns; every part has three grades that
     * sound right together.
     *
     * @throws GenresDeclined where a genre is never arranged
     */
    public static Arrangement arrange(Request request) {
        guard(request);
        Draw draw = new Draw(ENGINE + "|" + Inputs.of(request));
        Outline outline = new Outliner(request, draw).outline();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Arrangement arrangement = new Writing(outline.withDraw(draw.at("attempt " + attempt))).arrangement();
            if (Soundness.faults(arrangement).isEmpty()) {
                return arrangement;
            }
        }
        return new Writing(outline).simplest();
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
