package com.litmashup.mashup.composing;

/** How a group of a size works together, with a role for each pupil. */
final class Grouping {

    private static final int ZONES_FROM = 60;
    private static final int SMALL_GROUP = 5;

    private Grouping() {}

    static String of(Bench bench) {
        int pupils = bench.brief().groupMax();
        return bench.phrases()
                .say(
                        bench.setting().fitted("group." + size(pupils), ""),
                        fill(pupils).with(Learners.of(bench)));
    }

    /** How they go on working, once it is known who works with whom. */
    static String together(Bench bench) {
        return bench.phrases().say("together." + size(bench.brief().groupMax()), Fill.EMPTY);
    }

    private static String size(int pupils) {
        if (pupils >= ZONES_FROM) {
            return "zones";
        }
        if (pupils >= 10) {
            return "groups";
        }
        return pupils >= 4 ? "one" : pupils >= 2 ? "few" : "single";
    }

    private static Fill fill(int pupils) {
        int groups = Math.max(2, (pupils + SMALL_GROUP - 1) / SMALL_GROUP);
        int zones = Math.clamp(pupils / 25, 3, 5);
        return Fill.of("number", pupils)
                .with("groups", groups)
                .with("each", spread(pupils, groups))
                .with("zones", zones)
                .with("zone", spread(pupils, zones));
    }

    /** The sizes of equal groups, for example {@code 4 or 5}. */
    private static String spread(int pupils, int groups) {
        int least = pupils / groups;
        return pupils % groups == 0 ? String.valueOf(least) : least + " or " + (least + 1);
    }
}
