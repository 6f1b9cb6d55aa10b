package com.litmashup.genre;

import com.litmashup.music.RhythmPattern;
import com.litmashup.music.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A rhythm drawn as a ring: one cycle is one turn, clockwise from the top. Lengths are in the units of a square
 * drawing of {@link #SIZE} by {@link #SIZE}. Templates draw it with {@code genre/_ring}.
 *
 * @param name what plays or claps it
 * @param pattern the strokes; rings of different lengths can be laid into one another
 * @param colour class of the genre's colour: {@code a}, {@code b} or {@code c}
 * @param radius of the ring, under half of {@link #SIZE}
 */
public record RhythmRing(String name, RhythmPattern pattern, String colour, double radius) {

    /** Width and height of the drawing. */
    public static final int SIZE = 320;

    private static final double CENTRE = SIZE / 2.0;
    private static final double OUTERMOST = 136;
    private static final double APART = 52;

    /** A name, a rhythm and a colour, from which {@link #nested} makes a ring. */
    public record Line(String name, RhythmPattern pattern, String colour) {}

    /**
     * A step on the ring.
     *
     * @param number counted from 1
     */
    public record Step(int number, double x, double y, Stroke stroke) {

        public boolean sounds() {
            return stroke.sounds();
        }
    }

    /** A straight line between two rings, where both sound at once. */
    public record Spoke(double x1, double y1, double x2, double y2) {}

    /** The lines as rings in one drawing, the first outermost. At most three fit. */
    public static List<RhythmRing> nested(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(place -> at(lines.get(place), OUTERMOST - APART * place))
                .toList();
    }

    private static RhythmRing at(Line line, double radius) {
        return new RhythmRing(line.name(), line.pattern(), line.colour(), radius);
    }

    public List<Step> steps() {
        return IntStream.range(0, pattern.length()).mapToObj(this::step).toList();
    }

    /**
     * The sounding steps joined, as the {@code points} of an SVG polygon. Where every step sounds, the accents give the
     * shape.
     */
    public String polygon() {
        boolean stream =
                pattern.onsets().size() == pattern.length() && pattern.strokes().contains(Stroke.ACCENT);
        return steps().stream()
                .filter(step -> stream ? step.stroke() == Stroke.ACCENT : step.sounds())
                .map(step -> step.x() + "," + step.y())
                .collect(Collectors.joining(" "));
    }

    /** The sounding steps in words: {@code 1, 4, 7, 11, 13}. */
    public String onsets() {
        return pattern.onsets().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Where this ring and another sound at the same moment of the turn. */
    public List<Spoke> meetings(RhythmRing other) {
        List<Spoke> spokes = new ArrayList<>();
        for (Step mine : steps()) {
            for (Step theirs : other.steps()) {
                if (mine.sounds() && theirs.sounds() && together(mine, other, theirs)) {
                    spokes.add(new Spoke(mine.x(), mine.y(), theirs.x(), theirs.y()));
                }
            }
        }
        return List.copyOf(spokes);
    }

    private boolean together(Step mine, RhythmRing other, Step theirs) {
        return (mine.number() - 1) * other.pattern.length() == (theirs.number() - 1) * pattern.length();
    }

    private Step step(int index) {
        double turn = 2 * Math.PI * index / pattern.length();
        return new Step(
                index + 1,
                rounded(CENTRE + radius * Math.sin(turn)),
                rounded(CENTRE - radius * Math.cos(turn)),
                pattern.strokes().get(index));
    }

    private static double rounded(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
