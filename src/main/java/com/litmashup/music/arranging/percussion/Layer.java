package com.litmashup.music.arranging.percussion;

import com.litmashup.music.Quarters;
import com.litmashup.music.RhythmPattern;
import com.litmashup.music.Stroke;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Idiom.Line;
import com.litmashup.music.arranging.time.Onset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One percussion line of one idiom, as this piece has it.
 *
 * @param timeline whether it steers the ensemble and is never turned, thinned or broken off
 */
record Layer(Idiom idiom, Line line, boolean timeline) {

    private static final Quarters EIGHTH = Quarters.of(1, 2);

    List<Onset> between(Quarters from, Quarters to) {
        return Onset.of(line.pattern(), idiom.grid(), from, to);
    }

    /** Strokes in its fullest bar. */
    int strokesInBar(Quarters bar) {
        int inBar = Math.toIntExact(bar.wholesOf(idiom.grid().step()));
        List<Stroke> strokes = line.pattern()
                .repeatedTo(Math.max(inBar, line.pattern().length()))
                .strokes();
        return IntStream.range(0, Math.ceilDiv(strokes.size(), inBar))
                .map(at -> (int) strokes.subList(at * inBar, Math.min(strokes.size(), (at + 1) * inBar)).stream()
                        .filter(Stroke::sounds)
                        .count())
                .max()
                .orElse(0);
    }

    /** The same line on its eighths alone, without ghost strokes; timelines stay what they are. */
    Layer onEighths() {
        if (timeline) {
            return this;
        }
        String kept = IntStream.range(0, line.pattern().length())
                .mapToObj(step -> kept(step) ? line.pattern().strokes().get(step) : Stroke.REST)
                .map(stroke -> String.valueOf(stroke.symbol()))
                .collect(Collectors.joining());
        return new Layer(idiom, new Line(line.name(), line.midiKey(), RhythmPattern.parse(kept)), false);
    }

    private boolean kept(int step) {
        return line.pattern().strokes().get(step) != Stroke.GHOST
                && idiom.grid().step().times(step).remainderOf(EIGHTH).isZero();
    }
}
