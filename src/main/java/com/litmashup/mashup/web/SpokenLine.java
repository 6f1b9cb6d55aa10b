package com.litmashup.mashup.web;

import com.litmashup.mashup.Lesson.GridLine;
import com.litmashup.mashup.Lesson.RhythmGrid;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A line of a grid with what the class says written where it is said.
 *
 * @param says the words apart, where they do not fall on the strokes one by one or over and over; else empty
 */
record SpokenLine(String name, List<Cell> cells, String says) {

    private static final Pattern SILENT = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SEAM = Pattern.compile("[\\s,;.…–-]+|(?<=\\p{Lu}{2})(?=\\p{Ll})");

    /**
     * One step.
     *
     * @param stroke the letter of the written pattern
     * @param count the number of the beat that falls here; empty between beats
     * @param syllable what is said on it; empty where nothing is
     */
    record Cell(char stroke, String count, String syllable) {

        public boolean isOnBeat() {
            return !count.isEmpty();
        }

        public boolean sounds() {
            return stroke != '.';
        }

        public String strength() {
            return switch (stroke) {
                case 'X' -> "accent";
                case 'x' -> "hit";
                case 'g' -> "ghost";
                default -> "rest";
            };
        }
    }

    static List<SpokenLine> of(RhythmGrid grid) {
        return grid.lines().stream().map(line -> of(line, grid)).toList();
    }

    private static SpokenLine of(GridLine line, RhythmGrid grid) {
        String pattern =
                line.pattern().repeat(Math.max(1, grid.steps() / line.pattern().length()));
        List<String> syllables = syllables(line.says());
        long strokes = line.pattern().chars().filter(stroke -> stroke != '.').count();
        boolean fits = !syllables.isEmpty() && strokes % syllables.size() == 0;
        return new SpokenLine(
                line.name(), cells(pattern, grid.beat(), fits ? syllables : List.of("")), fits ? "" : line.says());
    }

    /** What sounds, piece by piece: "(wait) SHAka-ka" is SHA, ka, ka. */
    private static List<String> syllables(String says) {
        String sounding = SILENT.matcher(says).replaceAll(" ");
        return SEAM.splitAsStream(sounding)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private static List<Cell> cells(String pattern, int beat, List<String> syllables) {
        List<Cell> cells = new ArrayList<>();
        Iterator<String> spoken = syllables.iterator();
        for (int step = 0; step < pattern.length(); step++) {
            char stroke = pattern.charAt(step);
            if (stroke != '.' && !spoken.hasNext()) {
                spoken = syllables.iterator();
            }
            String count = step % beat == 0 ? String.valueOf(step / beat + 1) : "";
            cells.add(new Cell(stroke, count, stroke == '.' ? "" : spoken.next()));
        }
        return List.copyOf(cells);
    }
}
