package com.litmashup.music.arranging;

import com.litmashup.music.PitchClass;
import java.util.List;

/**
 * What a class plays on, at one level.
 *
 * @param seats pitched places, in score order; at least one takes a melody
 * @param strikers percussion, the most willing first; at least one needs nothing but hands
 * @param majorTonics comfortable keys with a major third, best first
 * @param minorTonics comfortable keys with a minor third, best first
 */
public record Ensemble(
        String id,
        List<Seat> seats,
        List<Striker> strikers,
        List<PitchClass> majorTonics,
        List<PitchClass> minorTonics) {

    public Ensemble {
        seats = List.copyOf(seats);
        strikers = List.copyOf(strikers);
        majorTonics = List.copyOf(majorTonics);
        minorTonics = List.copyOf(minorTonics);
        if (strikers.stream().noneMatch(Striker::body)) {
            throw new IllegalArgumentException(id + " leaves nothing to people who have only their hands");
        }
    }
}
