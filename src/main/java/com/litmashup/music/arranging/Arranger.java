package com.litmashup.music.arranging;

import com.litmashup.music.arranging.Idiom.Care;
import com.litmashup.music.proving.Inspector;
import com.litmashup.music.proving.Prover;
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
            if (Inspector.inspect(arrangement).isEmpty()) {
                return proved(arrangement);
            }
        }
        return simplest(outline);
    }

    /** What is left when no attempt passes. It is looked over like any other. */
    private static Arrangement simplest(Outline outline) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Arrangement simplest = new Writing(outline.withDraw(outline.draw().at("attempt " + attempt))).simplest();
            if (Inspector.inspect(simplest).isEmpty()) {
                return proved(simplest);
            }
        }
        Request request = outline.request();
        throw new IllegalStateException("no arrangement is sound for "
                + request.idioms().stream().map(Idiom::id).toList() + ", " + request.level() + ", "
                + request.ensemble().id());
    }

    private static Arrangement proved(Arrangement arrangement) {
        return arrangement.claiming(Prover.prove(arrangement));
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
