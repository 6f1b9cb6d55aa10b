package com.litmashup.studio.paper;

import java.util.List;

/** How large the systems of a score are drawn, so that one that just misses the page does not leave a third of it white. */
final class Sheet {

    /** Height of A4 between margins of 15 mm, in CSS pixels. */
    private static final double HEIGHT = 1009;

    /** Between two systems. */
    private static final double GAP = 10;

    /** Smaller than this, notes are hard to read on a music stand. */
    private static final int SMALLEST = 85;

    private Sheet() {}

    /**
     * The largest scale, 0.85 to 1, with which the fewest pages are used.
     *
     * @param heights of the systems at full width, in CSS pixels
     * @param head height of what stands above them on their first page
     */
    static double scale(List<Double> heights, double head) {
        int best = 100;
        for (int percent = 99; percent >= SMALLEST; percent--) {
            if (pages(heights, head, percent / 100.0) < pages(heights, head, best / 100.0)) {
                best = percent;
            }
        }
        return best / 100.0;
    }

    private static int pages(List<Double> heights, double head, double scale) {
        int pages = 1;
        double used = head;
        for (double height : heights) {
            double needed = height * scale + GAP;
            if (used + needed > HEIGHT) {
                pages++;
                used = 0;
            }
            used += needed;
        }
        return pages;
    }
}
