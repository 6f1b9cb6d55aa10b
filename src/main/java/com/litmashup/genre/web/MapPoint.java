package com.litmashup.genre.web;

/**
 * A place on a plain grid of the world: 360 units wide, one unit a degree, north at the top. There are no continents,
 * because no map data of others is used; the equator, the tropics and the prime meridian are named instead.
 */
record MapPoint(double x, double y) {

    private static final double TOO_FAR_EAST = 240;
    private static final int GAP = 9;

    static MapPoint of(double latitude, double longitude) {
        return new MapPoint(longitude + 180, 90 - latitude);
    }

    /** Whether a label would leave the drawing on the right, so that it must stand on the left of the dot. */
    public boolean labelledOnTheLeft() {
        return x > TOO_FAR_EAST;
    }

    /** Where a label begins, or ends where it stands on the left. */
    public double labelX() {
        return labelledOnTheLeft() ? x - GAP : x + GAP;
    }

    /** Key of the message that says the degrees. */
    public String words() {
        return "genre.origin.degrees." + (y <= 90 ? "north." : "south.") + (x >= 180 ? "east" : "west");
    }

    public long degreesOfLatitude() {
        return Math.round(Math.abs(90 - y));
    }

    public long degreesOfLongitude() {
        return Math.round(Math.abs(x - 180));
    }
}
