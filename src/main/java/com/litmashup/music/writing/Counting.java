package com.litmashup.music.writing;

import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import java.util.stream.Collectors;

/** How a bar is counted. */
final class Counting {

    private Counting() {}

    /** Whether the groups of a bar differ in length. */
    static boolean isUneven(Metre metre) {
        return metre.groups().stream().distinct().count() > 1;
    }

    /** For example {@code 3+3+2}. */
    static String groups(Metre metre) {
        return metre.groups().stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    /** The felt beat of a place in the bar, counted from 1. */
    static int beatAt(Metre metre, Quarters within) {
        Quarters end = Quarters.ZERO;
        int beat = 0;
        for (int size : metre.groups()) {
            beat++;
            end = end.plus(metre.unitLength().times(size));
            if (within.isBefore(end)) {
                return beat;
            }
        }
        return beat;
    }
}
