package com.litmashup.music;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One line of a rhythm grid: a stroke or a rest for each step of the cycle.
 *
 * @param strokes at least one; index 0 is the step a musician calls 1
 */
public record RhythmPattern(List<Stroke> strokes) {

    public RhythmPattern {
        strokes = List.copyOf(strokes);
        if (strokes.isEmpty()) {
            throw new IllegalArgumentException("a pattern needs at least one step");
        }
    }

    /** Reads a written pattern such as {@code x..x..x...x.x...}; anything but . g x X is refused. */
    public static RhythmPattern parse(String written) {
        return new RhythmPattern(
                written.chars().mapToObj(symbol -> Stroke.of((char) symbol)).toList());
    }

    public int length() {
        return strokes.size();
    }

    /** The sounding steps, counted from 1 as musicians count them. */
    public List<Integer> onsets() {
        return IntStream.range(0, length())
                .filter(step -> strokes.get(step).sounds())
                .map(step -> step + 1)
                .boxed()
                .toList();
    }

    /** The pattern over and over until it has this many steps, at least one. */
    public RhythmPattern repeatedTo(int steps) {
        return new RhythmPattern(IntStream.range(0, steps)
                .mapToObj(step -> strokes.get(step % length()))
                .toList());
    }

    /** The pattern in the letters that {@link #parse} reads. */
    public String written() {
        return strokes.stream().map(stroke -> String.valueOf(stroke.symbol())).collect(Collectors.joining());
    }
}
