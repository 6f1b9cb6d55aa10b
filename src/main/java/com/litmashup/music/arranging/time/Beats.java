package com.litmashup.music.arranging.time;

/**
 * Written patterns, one letter a step, laid over another count of beats or another division of the beat.
 *
 * @param inBar beats in a bar
 * @param division steps in a beat
 */
record Beats(int inBar, int division) {

    private static final char NONE = '.';
    private static final int DROPPED = -1;

    /**
     * The pattern as it goes in other beats. Where whole bars of one count fill bars of the other, the stream of beats
     * stays as it is; else each bar is shortened, or its last beat is struck again.
     */
    String laidOver(String pattern, Beats other) {
        int bars = Math.max(1, pattern.length() / (inBar * division));
        boolean streams = inBar % other.inBar == 0 || other.inBar % inBar == 0;
        int taken = streams ? inBar : other.inBar;
        StringBuilder laid = new StringBuilder();
        for (int bar = 0; bar < bars; bar++) {
            for (int beat = 0; beat < taken; beat++) {
                int from = (bar * inBar + Math.min(beat, inBar - 1)) * division;
                laid.append(redivided(pattern.substring(from, from + division), other.division));
            }
        }
        return laid.toString();
    }

    private static String redivided(String beat, int into) {
        char[] steps = String.valueOf(NONE).repeat(into).toCharArray();
        for (int step = 0; step < beat.length(); step++) {
            int place = place(step, beat.length(), into);
            if (place != DROPPED && beat.charAt(step) != NONE) {
                steps[place] = beat.charAt(step);
            }
        }
        return new String(steps);
    }

    /** Of a beat in three only the outer two are kept in halves; the second half of a beat falls on the last third. */
    private static int place(int step, int from, int into) {
        if (from == into) {
            return step;
        }
        boolean onBeat = step == 0;
        boolean onSecondHalf = from % 3 == 0 ? step == from - 1 : 2 * step == from;
        if (from % 3 == 0 || into % 3 == 0) {
            int half = into % 3 == 0 ? into - 1 : into / 2;
            return onBeat ? 0 : onSecondHalf && into > 1 ? half : DROPPED;
        }
        return step * into % from == 0 ? step * into / from : DROPPED;
    }
}
