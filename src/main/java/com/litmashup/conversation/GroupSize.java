package com.litmashup.conversation;

/** How many pupils; both ends are the same where one number was said. */
public record GroupSize(int min, int max) {

    public GroupSize {
        if (min < 1 || max < min || max > 2000) {
            throw new IllegalArgumentException("a group has 1 to 2000 pupils");
        }
    }

    public static GroupSize of(int pupils) {
        return new GroupSize(pupils, pupils);
    }

    public boolean isExact() {
        return min == max;
    }
}
