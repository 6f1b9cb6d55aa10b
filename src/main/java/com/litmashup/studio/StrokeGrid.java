package com.litmashup.studio;

import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the percussion of a score plays, as a grid: the first stretch in which all of it sounds.
 *
 * @param firstBar counted from 1
 * @param bars one, or two where the second differs
 * @param steps columns
 * @param beat columns in a beat
 * @param lines from the top of the score
 */
public record StrokeGrid(int firstBar, int bars, int steps, int beat, List<Line> lines) {

    /** Strokes with one letter a step; named as the grid of a genre page wants its lines. */
    public record Line(String name, String pattern, String says, String colour) {}

    /** Nothing where no part is percussion, or where it fits no grid. */
    static Optional<StrokeGrid> of(Arrangement score, Givers givers, Wish wish) {
        List<Part> drums = score.parts().stream()
                .filter(part -> part.role() == Role.PERCUSSION)
                .toList();
        return steps(score, drums, wish)
                .filter(step -> !drums.isEmpty())
                .map(step -> grid(score, givers, wish, drums, step));
    }

    private static StrokeGrid grid(Arrangement score, Givers givers, Wish wish, List<Part> drums, Quarters step) {
        int first = firstBar(score, drums, wish);
        int inBar = Math.toIntExact(score.metre().barLength().wholesOf(step));
        List<String> one = patterns(score, drums, wish, first, inBar, step);
        List<String> next = patterns(score, drums, wish, Math.min(first + 1, score.bars()), inBar, step);
        int bars = one.equals(next) ? 1 : 2;
        return new StrokeGrid(
                first,
                bars,
                inBar * bars,
                Math.toIntExact(score.metre().beatLength().wholesOf(step)),
                IntStream.range(0, drums.size())
                        .mapToObj(i -> line(drums.get(i), givers, one.get(i) + (bars == 1 ? "" : next.get(i))))
                        .toList());
    }

    private static Line line(Part part, Givers givers, String pattern) {
        Givers.Giver giver = givers.of(part.genre());
        return new Line(part.name(), pattern, giver.name(), giver.colour());
    }

    /** The coarsest of eighths, sixteenths, triplets and finer on which every stroke falls. */
    private static Optional<Quarters> steps(Arrangement score, List<Part> drums, Wish wish) {
        Quarters beat = score.metre().beatLength();
        return IntStream.of(2, 4, 3, 6, 12)
                .mapToObj(share -> beat.dividedBy(share))
                .filter(step -> score.metre().barLength().remainderOf(step).isZero())
                .filter(step -> drums.stream()
                        .flatMap(part -> part.voice(wish.grade()).notes().stream())
                        .allMatch(note -> note.start().remainderOf(step).isZero()))
                .findFirst();
    }

    private static int firstBar(Arrangement score, List<Part> drums, Wish wish) {
        return IntStream.rangeClosed(1, score.bars())
                .filter(bar -> drums.stream()
                        .allMatch(part -> part.voice(wish.grade()).notes().stream()
                                .anyMatch(note -> score.barAt(note.start()) == bar)))
                .findFirst()
                .orElse(1);
    }

    private static List<String> patterns(
            Arrangement score, List<Part> drums, Wish wish, int bar, int steps, Quarters step) {
        Quarters start = score.metre().barLength().times(bar - 1L);
        return drums.stream()
                .map(part -> pattern(part.voice(wish.grade()), start, steps, step))
                .toList();
    }

    private static String pattern(Voice voice, Quarters start, int steps, Quarters step) {
        Stroke[] strokes = new Stroke[steps];
        Arrays.fill(strokes, Stroke.REST);
        for (Note note : voice.notes()) {
            Quarters within = note.start().minus(start);
            long at = within.wholesOf(step);
            if (at >= 0 && at < steps) {
                strokes[(int) at] = note.stroke();
            }
        }
        return Arrays.stream(strokes)
                .map(stroke -> String.valueOf(stroke.symbol()))
                .collect(Collectors.joining());
    }
}
