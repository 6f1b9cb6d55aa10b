package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre.ClassroomPart;
import com.litmashup.genre.Genre.GridLine;

/**
 * A part that the class performs.
 *
 * @param instrument what it is performed on: one the class has, or hands or voice
 * @param owned true where the instrument is one that the teacher named
 * @param line the line of the grid that belongs to it
 */
record Part(Player player, ClassroomPart part, String instrument, boolean owned, GridLine line) {

    String name() {
        return Prose.small(part.name());
    }

    Fill fill() {
        return Fill.of("part", name())
                .with("genre", player.spoken())
                .with("how", Prose.sentence(part.how()))
                .with("easier", Prose.sentence(part.easier()))
                .with("harder", Prose.sentence(part.harder()))
                .with("instrument", instrument)
                .with("with", owned ? "on the " + instrument : "with " + instrument)
                .with("line", PatternProof.label(line))
                .with("says", Prose.clause(line.says()))
                .with("strokes", PatternProof.strokes(line))
                .with("all", line.pattern().length());
    }
}
