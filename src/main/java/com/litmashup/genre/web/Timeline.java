package com.litmashup.genre.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An era drawn on a line of centuries that ends today, in the units of a drawing {@link #WIDTH} wide.
 *
 * @param from where the era begins
 * @param to where it ends
 * @param centuries marks on the line
 */
record Timeline(double from, double to, List<Mark> centuries) {

    static final int WIDTH = 600;

    private static final int LATEST_START = 1500;
    private static final int SHORTEST_BAR = 6;
    private static final int ROOM_FOR_TODAY = 90;

    /** The first year of a century and its place. */
    record Mark(int year, double x) {}

    static Timeline of(Era era, int today) {
        int start = Math.min(LATEST_START, Math.floorDiv(era.from(), 100) * 100);
        double from = place(era.from(), start, today);
        double to = Math.max(place(era.to(), start, today), from + SHORTEST_BAR);
        int step = today - start > 1000 ? 200 : 100;
        return new Timeline(
                from,
                to,
                IntStream.iterate(start, year -> year < today, year -> year + step)
                        .mapToObj(year -> new Mark(year, place(year, start, today)))
                        .filter(mark -> mark.x() < WIDTH - ROOM_FOR_TODAY)
                        .toList());
    }

    private static double place(int year, int start, int today) {
        return Math.round(10.0 * WIDTH * (Math.min(year, today) - start) / (today - start)) / 10.0;
    }
}
