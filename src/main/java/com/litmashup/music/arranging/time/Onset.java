package com.litmashup.music.arranging.time;

import com.litmashup.music.Quarters;
import com.litmashup.music.RhythmPattern;
import com.litmashup.music.Stroke;
import com.litmashup.music.arranging.Idiom.Grid;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stroke of a pattern where it falls in the piece.
 *
 * @param step of the pattern, from 0
 */
public record Onset(Quarters start, Stroke stroke, int step) {

    /** Whether it falls on a multiple of this length. */
    public boolean isOn(Quarters length) {
        return start.remainderOf(length).isZero();
    }

    /** Every stroke of a pattern that runs from the beginning of the piece, from a place on and before another. */
    public static List<Onset> of(RhythmPattern pattern, Grid grid, Quarters from, Quarters to) {
        int first = Math.toIntExact(from.wholesOf(grid.step()));
        int last = Math.toIntExact(to.wholesOf(grid.step()));
        return IntStream.range(first, last)
                .filter(step -> pattern.strokes().get(step % pattern.length()).sounds())
                .mapToObj(step -> new Onset(
                        grid.step().times(step),
                        pattern.strokes().get(step % pattern.length()),
                        step % pattern.length()))
                .toList();
    }
}
