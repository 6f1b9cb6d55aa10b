package com.litmashup.genre;

import java.util.stream.IntStream;

/**
 * How many letters to add, drop, change or swap with their neighbour to make one word of another (optimal string
 * alignment; F. J. Damerau, 1964).
 */
final class EditDistance {

    private EditDistance() {}

    static int between(String one, String other) {
        int[][] steps = new int[one.length() + 1][];
        steps[0] = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            steps[i] = new int[other.length() + 1];
            steps[i][0] = i;
            for (int j = 1; j <= other.length(); j++) {
                steps[i][j] = Math.min(edited(steps, one, other, i, j), swapped(steps, one, other, i, j));
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int edited(int[][] steps, String one, String other, int i, int j) {
        int changed = steps[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        return Math.min(changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
    }

    private static int swapped(int[][] steps, String one, String other, int i, int j) {
        boolean swap =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swap ? steps[i - 2][j - 2] + 1 : Integer.MAX_VALUE;
    }
}
