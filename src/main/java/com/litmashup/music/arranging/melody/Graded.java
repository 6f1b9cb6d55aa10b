package com.litmashup.music.arranging.melody;

import com.litmashup.music.Pitch;
import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.harmony.Harmony;
import com.litmashup.music.score.Grade;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tune as each grade plays it. Support keeps the notes on strong beats and holds them; stretch fills thirds with the
 * note between, and some steps come ahead of the beat. Whatever is mixed, the strong beats are in unison.
 */
final class Graded {

    private static final Quarters EIGHTH = Quarters.of(1, 2);
    private static final Quarters LONGEST_FILLED = Quarters.of(2);

    private final Terrain terrain;
    private final Harmony harmony;
    private final boolean sung;

    /**
     * For one tune.
     *
     * @param sung whether it has words, which no grade may lose
     */
    Graded(Terrain terrain, Harmony harmony, boolean sung) {
        this.terrain = terrain;
        this.harmony = harmony;
        this.sung = sung;
    }

    List<Tone> of(List<Tone> tune, Grade grade) {
        return switch (grade) {
            case SUPPORT -> sung ? recited(tune) : bones(tune);
            case CORE -> tune;
            case STRETCH -> sung ? tune : filled(tune);
        };
    }

    private List<Tone> bones(List<Tone> tune) {
        List<Tone> bones = new ArrayList<>();
        for (int i = 0; i < tune.size(); i++) {
            Tone tone = tune.get(i);
            boolean begins = i == 0 || tune.get(i - 1).end().isBefore(tone.start());
            boolean fits = terrain.isChordTone(tone.pitch(), tone.start());
            if (begins || (tone.weight() == 2 && fits)) {
                bones.add(tone);
            } else {
                extend(bones, tone);
            }
        }
        return bones;
    }

    /** The last kept note sounds on through this one, up to a chord that it is no part of. */
    private void extend(List<Tone> bones, Tone tone) {
        Tone held = bones.getLast();
        Quarters end = harmony.spans().stream()
                .filter(span ->
                        span.start().isAfter(held.start()) && span.start().isBefore(tone.end()))
                .filter(span -> !span.chord().tones().contains(held.pitch().name()))
                .map(Harmony.Span::start)
                .findFirst()
                .orElse(tone.end());
        if (end.isAfter(held.end())) {
            bones.set(bones.size() - 1, held.lasting(end.minus(held.start())));
        }
    }

    /** Every syllable, on the note of the last strong beat where the chord allows. */
    private List<Tone> recited(List<Tone> tune) {
        List<Tone> recited = new ArrayList<>();
        Pitch reciting = tune.getFirst().pitch();
        for (Tone tone : tune) {
            boolean moves = tone.weight() == 2 || !terrain.isChordTone(reciting, tone.start());
            reciting = moves ? tone.pitch() : reciting;
            recited.add(tone.on(reciting));
        }
        return recited;
    }

    private List<Tone> filled(List<Tone> tune) {
        List<Tone> filled = new ArrayList<>();
        for (int i = 0; i < tune.size(); i++) {
            Tone tone = tune.get(i);
            Pitch between = i + 1 < tune.size() ? between(tone, tune.get(i + 1)) : null;
            if (between == null) {
                filled.add(tone);
            } else {
                Quarters first = tone.length().minus(EIGHTH);
                filled.add(tone.lasting(first));
                filled.add(new Tone(tone.start().plus(first), EIGHTH, between, 0, tone.unit(), null));
            }
        }
        return filled;
    }

    /** Within thirds the note between them; in every second two bars a step is taken ahead of its beat. */
    private @Nullable Pitch between(Tone tone, Tone next) {
        int distance = next.pitch().midi() - tone.pitch().midi();
        boolean room = !tone.length().isBefore(Quarters.ONE)
                && !tone.length().isAfter(LONGEST_FILLED)
                && tone.end().equals(next.start());
        if (!room || Math.abs(distance) > 4) {
            return null;
        }
        Quarters place = tone.end().minus(EIGHTH);
        if (Math.abs(distance) < 3) {
            boolean ahead =
                    tone.unit() % 2 == 1 && distance != 0 && terrain.at(place).contains(next.pitch());
            return ahead ? next.pitch() : null;
        }
        return terrain.at(place).stream()
                .filter(pitch -> (pitch.midi() - tone.pitch().midi()) * Integer.signum(distance) > 0)
                .filter(pitch -> (next.pitch().midi() - pitch.midi()) * Integer.signum(distance) > 0)
                .findFirst()
                .orElse(null);
    }
}
