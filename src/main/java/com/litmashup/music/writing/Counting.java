package com.litmashup.music.writing;

import com.litmashup.music.Metre;
import java.util.stream.Collectors;

/** How a bar is counted, where the signature alone does not tell it. */
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
}
