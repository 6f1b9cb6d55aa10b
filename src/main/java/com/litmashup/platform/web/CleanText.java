package com.litmashup.platform.web;

/** Text that every database keeps as it is. */
final class CleanText {

    private CleanText() {}

    /** No NUL and no surrogate without its other half. */
    static boolean isClean(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || isLone(point));
    }

    private static boolean isLone(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
