package com.litmashup.music.arranging.percussion;

import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import com.litmashup.music.arranging.time.Onset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What makes a bar of percussion harder and lets it sound right beside the plain one: soft strokes that lead into the beats;
 * where there is no room for them, accents between the beats; under a line that may not change, a foot on every beat.
 *
 * @param beat length of a felt beat
 * @param step shortest length that the class plays
 */
record Flourish(Quarters beat, Quarters step) {

    private static final int FOOT = 36;
    private static final int CLAP = 39;

    /** One stroke on one sound. */
    record Blow(Onset onset, int key) {}

    /**
     * Steps on the beats under a line.
     *
     * @param key that the line sounds; a line of the feet is clapped to
     */
    List<Blow> stepped(List<Onset> line, int key, Quarters from, Quarters to) {
        List<Blow> blows = new ArrayList<>(plain(line, key));
        for (Quarters place = from; place.isBefore(to); place = place.plus(beat)) {
            blows.add(new Blow(new Onset(place, Stroke.GHOST, 0), key == FOOT ? CLAP : FOOT));
        }
        return blows;
    }

    static List<Blow> plain(List<Onset> line, int key) {
        return line.stream().map(onset -> new Blow(onset, key)).toList();
    }

    /** The line with soft strokes before its beats, or in other gaps, or else with its accents turned. */
    List<Onset> softly(List<Onset> line, Quarters from, Quarters to) {
        List<Quarters> free = free(line, from, to);
        List<Quarters> leading = free.stream()
                .filter(place -> place.plus(step).remainderOf(beat).isZero())
                .toList();
        List<Quarters> added = leading.isEmpty() ? free : leading;
        return added.isEmpty() ? turned(line) : with(line, added);
    }

    private List<Quarters> free(List<Onset> line, Quarters from, Quarters to) {
        return Stream.iterate(from, place -> place.isBefore(to), place -> place.plus(step))
                .filter(place -> !place.remainderOf(beat).isZero())
                .filter(place -> line.stream().noneMatch(onset -> onset.start().equals(place)))
                .toList();
    }

    private static List<Onset> with(List<Onset> line, List<Quarters> added) {
        return Stream.concat(line.stream(), added.stream().map(place -> new Onset(place, Stroke.GHOST, 0)))
                .sorted(Comparator.comparing(Onset::start))
                .toList();
    }

    private List<Onset> turned(List<Onset> line) {
        return line.stream()
                .map(onset ->
                        new Onset(onset.start(), onset.isOn(beat) ? Stroke.HIT : turned(onset.stroke()), onset.step()))
                .toList();
    }

    private static Stroke turned(Stroke stroke) {
        return stroke == Stroke.ACCENT ? Stroke.GHOST : Stroke.ACCENT;
    }
}
