package com.litmashup.pedagogy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How a lesson's minutes are shared out. */
public final class Timeboxes {

    /** Lessons that have room for every phase, in minutes. */
    private static final int ROOM_FOR_ALL = 15;

    private final List<Phase> phases;

    private Timeboxes(List<Phase> phases) {
        this.phases = phases;
    }

    public static Timeboxes load() {
        return new Timeboxes(Shelf.list("timeboxes.yaml", Phase.class));
    }

    /**
     * The phases of one lesson in their order, listening before performing. They add up to the minutes exactly; in
     * lessons under 15 minutes neighbouring phases are one.
     *
     * @param minutes 5 to 240
     * @throws IllegalArgumentException for other minutes
     */
    public List<Timebox> fit(int minutes) {
        if (minutes < 5 || minutes > 240) {
            throw new IllegalArgumentException("A lesson lasts 5 to 240 minutes, not " + minutes);
        }
        Map<String, Double> shares = shares(minutes);
        List<String> names = List.copyOf(shares.keySet());
        int[] parts =
                wholes(shares.values().stream().mapToDouble(Double::doubleValue).toArray(), minutes);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> new Timebox(names.get(i), parts[i]))
                .toList();
    }

    private Map<String, Double> shares(int minutes) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Phase phase : phases) {
            shares.merge(minutes < ROOM_FOR_ALL ? phase.shortOf() : phase.name(), phase.at(minutes), Double::sum);
        }
        return shares;
    }

    /** Whole numbers near the shares that add up to the total: one each, then the largest remainders get the rest. */
    private static int[] wholes(double[] shares, int total) {
        double scale = (total - shares.length)
                / IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
        int[] parts = new int[shares.length];
        List<Integer> order = new ArrayList<>();
        int left = total;
        for (int i = 0; i < shares.length; i++) {
            parts[i] = 1 + (int) Math.floor(shares[i] * scale);
            left -= parts[i];
            order.add(i);
        }
        order.sort(
                Comparator.comparingDouble((Integer i) -> shares[i] * scale % 1).reversed());
        order.stream().limit(left).forEach(i -> parts[i]++);
        return parts;
    }

    /**
     * One phase of the table.
     *
     * @param shortOf the phase that it joins in a short lesson
     * @param minutes by the length of the lesson
     */
    private record Phase(String name, String shortOf, List<Point> minutes) {

        /** Read off the table, between two of its columns where needed; as the nearest column beyond its ends. */
        double at(int lesson) {
            Point below = minutes.getFirst();
            for (Point point : minutes) {
                if (point.lesson() >= lesson) {
                    return below.towards(point, lesson);
                }
                below = point;
            }
            return below.share() * lesson;
        }
    }

    private record Point(int lesson, int phase) {

        double share() {
            return (double) phase / lesson;
        }

        double towards(Point other, int at) {
            if (at <= lesson) {
                return share() * at;
            }
            return phase + (double) (other.phase - phase) * (at - lesson) / (other.lesson - lesson);
        }
    }
}
