package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre.ClassroomPart;
import com.litmashup.genre.Genre.Steps;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part that the class performs.
 *
 * @param instrument what it is performed on: one the class has, or hands or voice
 * @param owned true where the instrument is one that the teacher named
 * @param steps its rhythm; null where pupils make it up
 */
record Part(
        Player player,
        ClassroomPart part,
        String instrument,
        boolean owned,
        @Nullable Steps steps) {

    /** As it stands behind “the”. */
    String name() {
        return Prose.small(part.name()).replaceFirst("^the ", "");
    }

    boolean isWritten() {
        return steps != null;
    }

    /** What anyone can notice in it: strokes between the beats, silences, the beat itself; a shape where pupils make it up. */
    String observed() {
        if (steps == null) {
            return "shape";
        }
        List<Integer> onsets = steps.pattern().onsets();
        if (onsets.stream().anyMatch(step -> (step - 1) % player.stepsInBeat() != 0)) {
            return "between";
        }
        return onsets.size() < player.beatsIn(steps.pattern()) ? "silence" : "beat";
    }

    Fill fill() {
        return Fill.of("part", name())
                .with("genre", player.spoken())
                .with("how", Prose.sentence(part.how()))
                .with("easier", Prose.sentence(part.easier()))
                .with("harder", Prose.sentence(part.harder()))
                .with("instrument", instrument)
                .with(
                        "with",
                        owned
                                ? "on the " + instrument
                                : instrument.equals("voice") ? "with the voice" : "with " + instrument)
                .with(steps == null ? Fill.EMPTY : fill(steps));
    }

    private static Fill fill(Steps steps) {
        return Fill.of("says", Prose.clause(steps.says()))
                .with("strokes", PatternProof.strokes(steps.pattern()))
                .with("all", steps.pattern().length());
    }
}
