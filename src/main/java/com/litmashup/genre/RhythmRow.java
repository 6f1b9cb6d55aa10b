package com.litmashup.genre;

import com.litmashup.music.RhythmPattern;

/**
 * A line of a rhythm grid, ready to be drawn by {@code genre/_grid}, which takes anything with these four properties.
 *
 * @param pattern one letter a step, as {@link RhythmPattern#written} writes it; the grid repeats it to its full width
 * @param says what a class says on it
 * @param colour class of the genre's colour: {@code a}, {@code b} or {@code c}
 */
public record RhythmRow(String name, String pattern, String says, String colour) {

    /** A line of a genre in that genre's colour. */
    public static RhythmRow of(Genre.GridLine line, String colour) {
        return new RhythmRow(line.name(), line.pattern().written(), line.says(), colour);
    }
}
