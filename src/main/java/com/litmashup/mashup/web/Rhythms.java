package com.litmashup.mashup.web;

import com.litmashup.genre.RhythmRing;
import com.litmashup.genre.RhythmRow;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Lesson.GridLine;
import com.litmashup.mashup.Lesson.RhythmGrid;
import com.litmashup.music.RhythmPattern;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The grids of a lesson made ready to be drawn, and the rings that are its emblem.
 *
 * @param rings one telling line of each genre, the first genre outermost; at most three
 */
record Rhythms(List<Grid> grids, List<RhythmRing> rings) {

    private static final int MOST_RINGS = 3;

    /**
     * A genre's grid with its lines in the genre's colour.
     *
     * @param id unique in the lesson, for headings to be pointed at
     */
    record Grid(String id, RhythmGrid grid, List<RhythmRow> rows) {}

    static Rhythms of(Lesson lesson, Palette palette) {
        List<RhythmGrid> grids = lesson.rhythmGrids();
        return new Rhythms(
                IntStream.range(0, grids.size())
                        .mapToObj(place -> grid(place, grids.get(place), palette))
                        .toList(),
                RhythmRing.nested(grids.stream()
                        .filter(grid -> !grid.lines().isEmpty())
                        .limit(MOST_RINGS)
                        .map(grid -> emblem(grid, palette))
                        .toList()));
    }

    private static Grid grid(int place, RhythmGrid grid, Palette palette) {
        return new Grid(
                "grid-" + (place + 1),
                grid,
                grid.lines().stream()
                        .map(line -> new RhythmRow(line.name(), line.pattern(), line.says(), palette.of(grid.genre())))
                        .toList());
    }

    private static RhythmRing.Line emblem(RhythmGrid grid, Palette palette) {
        GridLine line = grid.lines().stream()
                .filter(Rhythms::isTelling)
                .findFirst()
                .orElse(grid.lines().getFirst());
        String name = grid.genre() + ", " + line.name();
        return new RhythmRing.Line(name, RhythmPattern.parse(line.pattern()), palette.of(grid.genre()));
    }

    /** A line that is neither a steady stream nor a single stroke. */
    private static boolean isTelling(GridLine line) {
        RhythmPattern pattern = RhythmPattern.parse(line.pattern());
        int sounding = pattern.onsets().size();
        return sounding > 1 && sounding * 2 <= pattern.length() + 2;
    }
}
