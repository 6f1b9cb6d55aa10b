package com.litmashup.music;

import java.util.Arrays;
import java.util.List;

/**
 * Chords in order, a bar at a time.
 *
 * @param bars at least one, each with at least one chord; several chords share their bar evenly
 */
public record Progression(List<List<RomanNumeral>> bars) {

    public Progression {
        bars = bars.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a written progression: bars are parted by spaces, chords within a bar by {@code +}.
     *
     * @throws IllegalArgumentException where a chord is no Roman numeral
     */
    public static Progression parse(String written) {
        return new Progression(Arrays.stream(written.strip().split(" +", -1))
                .map(bar -> Arrays.stream(bar.split("\\+", -1))
                        .map(RomanNumeral::parse)
                        .toList())
                .toList());
    }
}
