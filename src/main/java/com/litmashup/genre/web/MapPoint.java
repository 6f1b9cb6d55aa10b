package com.litmashup.genre.web;

/**
 * A place on a plain grid of the world: 360 units wide, one unit a degree, north at the top. There are no continents,
 * because no map data of others is used; the equator, the tropics and the prime meridian are named instead.
 */
record MapPoint(double x, double y) {

    private static final double EASTERN_EDGE = 120;

    static MapPoint of(double latitude, double longitude) {
        return new MapPoint(longitude + 180, 90 - latitude);
    }

    /** Whether a label would leave the drawing on the right, so that it must stand on the left of the dot. */
    boolean labelledOnTheLeft() {
        return x - 180 > EASTERN_EDGE - 60;
    }

    /** Where a label begins, or ends where it stands on the left. */
    double labelX() {
        return labelledOnTheLeft() ? x - 8 : x + 8;
    }
}
