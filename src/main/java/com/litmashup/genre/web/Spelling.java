package com.litmashup.genre.web;

import java.util.stream.IntStream;

/** How far two spellings are apart. */
final class Spelling {

    private Spelling() {}

    /** Letters to add, drop or change to get from one to the other (Levenshtein 1965). */
    static int distance(String one, String other) {
        int[] above = IntStream.rangeClosed(0, other.length()).toArray();
        for (int row = 1; row <= one.length(); row++) {
            above = nextRow(above, row, one.charAt(row - 1), other);
        }
        return above[other.length()];
    }

    private static int[] nextRow(int[] above, int row, char letter, String other) {
        int[] current = new int[above.length];
        current[0] = row;
        for (int column = 1; column < above.length; column++) {
            int change = above[column - 1] + (letter == other.charAt(column - 1) ? 0 : 1);
            current[column] = Math.min(change, 1 + Math.min(above[column], current[column - 1]));
        }
        return current;
    }
}
