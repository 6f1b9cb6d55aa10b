package com.litmashup.music.writing;

import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of a bar that is felt as one, and the shorter ones that fill it. The bar divides into its groups, these into
 * units, and units by halves; four or more equal groups are felt in two halves.
 *
 * @param start since the bar began
 * @param parts two at least; empty where it divides into halves
 * @param triplet whether three are to be read here in the time of two
 */
record Pulse(Quarters start, Quarters length, List<Pulse> parts, boolean triplet) {

    private static final Quarters SHORTEST = Quarters.of(1, 64);

    Pulse {
        parts = List.copyOf(parts);
    }

    static Pulse bar(Metre metre) {
        List<Pulse> groups = new ArrayList<>();
        Quarters start = Quarters.ZERO;
        for (int size : metre.groups()) {
            groups.add(group(start, metre.unitLength(), size));
            start = start.plus(metre.unitLength().times(size));
        }
        return paired(groups);
    }

    private static Pulse group(Quarters start, Quarters unit, int size) {
        if (size == 1) {
            return plain(start, unit);
        }
        return over(IntStream.range(0, size)
                .mapToObj(step -> plain(start.plus(unit.times(step)), unit))
                .toList());
    }

    private static Pulse paired(List<Pulse> groups) {
        boolean even = groups.size() >= 4
                && groups.size() % 2 == 0
                && groups.stream().map(Pulse::length).distinct().count() == 1;
        if (!even) {
            return over(groups);
        }
        int half = groups.size() / 2;
        return over(List.of(paired(groups.subList(0, half)), paired(groups.subList(half, 2 * half))));
    }

    private static Pulse over(List<Pulse> parts) {
        Quarters length = parts.stream().map(Pulse::length).reduce(Quarters.ZERO, Quarters::plus);
        return parts.size() == 1 ? parts.getFirst() : new Pulse(parts.getFirst().start(), length, parts, false);
    }

    private static Pulse plain(Quarters start, Quarters length) {
        return new Pulse(start, length, List.of(), false);
    }

    Pulse withParts(List<Pulse> others) {
        return new Pulse(start, length, others, triplet);
    }

    /** The same stretch, to be read as three in the time of two. */
    Pulse inThree() {
        Quarters third = length.dividedBy(3);
        return new Pulse(
                start,
                length,
                IntStream.range(0, 3)
                        .mapToObj(part -> new Pulse(start.plus(third.times(part)), third, List.of(), true))
                        .toList(),
                true);
    }

    Quarters end() {
        return start.plus(length);
    }

    Quarters middle() {
        return start.plus(length.dividedBy(2));
    }

    /**
     * The shorter stretches within.
     *
     * @throws IllegalArgumentException where they would be shorter than any note that is written
     */
    List<Pulse> within() {
        if (!parts.isEmpty()) {
            return parts;
        }
        Quarters half = length.dividedBy(2);
        if (half.isBefore(SHORTEST)) {
            throw new IllegalArgumentException("no note can be written that begins within the quarter at " + start);
        }
        return List.of(new Pulse(start, half, List.of(), triplet), new Pulse(middle(), half, List.of(), triplet));
    }

    /** Where the shorter stretches begin, and where the last one ends. */
    List<Quarters> boundaries() {
        List<Quarters> boundaries =
                new ArrayList<>(within().stream().map(Pulse::start).toList());
        boundaries.add(end());
        return boundaries;
    }

    /** How a length is written here: half as long again in a triplet. */
    Quarters written(Quarters sounding) {
        return triplet ? sounding.times(3).dividedBy(2) : sounding;
    }
}
