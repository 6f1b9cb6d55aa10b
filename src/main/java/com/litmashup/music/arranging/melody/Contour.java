package com.litmashup.music.arranging.melody;

import com.litmashup.music.arranging.form.Unit;
import com.litmashup.music.arranging.form.Unit.Ending;

/**
 * The wave of a unit, as shares of the way from the lowest note to the highest.
 *
 * @param from where it begins
 * @param over where it is in the middle
 * @param to where it ends
 */
record Contour(double from, double over, double to) {

    /** The first idea is an arch, the second falls, the contrast rises to the summit and comes back. */
    static Contour of(Unit unit) {
        if (unit.climax()) {
            return new Contour(0.6, 1.0, 0.55);
        }
        if (unit.ending() == Ending.FINAL) {
            return new Contour(0.45, 0.5, 0.2);
        }
        return switch (unit.motif()) {
            case 'a' -> new Contour(0.25, 0.7, 0.4);
            case 'b' -> new Contour(0.65, 0.4, 0.2);
            case 'c' -> new Contour(0.5, 0.75, 0.7);
            default -> new Contour(0.75, 0.6, 0.4);
        };
    }

    /** The height at a share of the way through, from 0 to 1. */
    double at(double along) {
        return along < 0.5 ? from + (over - from) * 2 * along : over + (to - over) * (2 * along - 1);
    }
}
