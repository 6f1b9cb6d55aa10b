package com.litmashup.music.arranging;

import com.litmashup.music.arranging.Idiom.Care;
import com.litmashup.music.proving.Inspector;
import com.litmashup.music.proving.Prover;
import com.litmashup.music.score.Arrangement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes arrangements. */
public final class Arranger {

    /** Changes whenever the same request would give other notes than before. */
    public static final String ENGINE = "2";

    private static final int ATTEMPTS = 64;
    /** Sound tunes that are made for one way of sharing the roles before another way is tried. */
    private static final int TUNES = 2;

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
        List<Lending> ways = Lending.ways(Outliner.strategy(request));
        Function<Lending, Outline> drawn = lending -> new Outliner(request, draw, lending).outline();
        return clearest(request, ways.stream().map(drawn).flatMap(Arranger::sound))
                .map(music -> proved(music, request))
                .orElseGet(() -> proved(simplest(drawn.apply(ways.getFirst())), request));
    }

    /** The first in which every genre is marked, else the first of those in which most are. */
    private static Optional<Arrangement> clearest(Request request, Stream<Arrangement> sound) {
        Optional<Arrangement> clearest = Optional.empty();
        int fewest = Integer.MAX_VALUE;
        for (Iterator<Arrangement> each = sound.iterator(); each.hasNext() && fewest > 0; ) {
            Arrangement music = each.next();
            int unmarked = Presence.unmarked(music, request.idioms()).size();
            if (unmarked < fewest) {
                clearest = Optional.of(music);
                fewest = unmarked;
            }
        }
        return clearest;
    }

    private static Stream<Arrangement> sound(Outline outline) {
        return attempts(outline, Writing::arrangement).limit(TUNES);
    }

    /** What is left when no attempt passes. It is looked over like any other. */
    private static Arrangement simplest(Outline outline) {
        Request request = outline.request();
        return attempts(outline, Writing::simplest)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no arrangement is sound for "
                        + request.idioms().stream().map(Idiom::id).toList() + ", " + request.level() + ", "
                        + request.ensemble().id()));
    }

    private static Stream<Arrangement> attempts(Outline outline, Function<Writing, Arrangement> written) {
        return IntStream.range(0, ATTEMPTS)
                .mapToObj(attempt -> outline.withDraw(outline.draw().at("attempt " + attempt)))
                .map(Writing::new)
                .map(written)
                .filter(music -> Inspector.inspect(music).isEmpty());
    }

    private static Arrangement proved(Arrangement music, Request request) {
        Arrangement proved = music.claiming(Prover.prove(music));
        List<String> warnings = new ArrayList<>(music.warnings());
        Presence.unmarked(proved, request.idioms()).forEach(genre -> warnings.add("lends_little:" + genre));
        return Writing.warned(proved, warnings);
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
