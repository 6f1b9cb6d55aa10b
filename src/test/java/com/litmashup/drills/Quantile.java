package com.litmashup.drills;

import java.util.Arrays;

/** What a share of many times stays below. */
final class Quantile {

    private Quantile() {}

    /** @param share 0 for the least, 0.5 for the median, 1 for the most */
    static double at(double[] times, double share) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))];
    }
}
