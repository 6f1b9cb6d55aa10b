package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.RoleShare;
import java.util.List;

/** What has been decided before anything is written. */
record Outline(Bench bench, List<Idea> ideas, Meeting meeting, List<Part> parts, List<RoleShare> roles, Fill base) {

    static Outline of(Bench bench) {
        List<Idea> ideas = Ideas.of(bench);
        Meeting meeting = Meeting.of(bench);
        List<Part> parts = Casting.of(bench);
        List<RoleShare> roles = RoleTable.of(bench);
        Fill base = BaseFill.of(bench, ideas, meeting, parts, roles)
                .with("heard", labels(heard(ideas)))
                .with("made", labels(made(ideas)));
        return new Outline(bench, ideas, meeting, parts, roles, base);
    }

    Part part(int place) {
        return parts.get(Math.floorMod(place, parts.size()));
    }

    /** What the analysing objective names: the first two ideas. */
    private static List<Idea> heard(List<Idea> ideas) {
        return ideas.subList(0, Math.min(2, ideas.size()));
    }

    /** What the creating objective asks for: the other ideas, or the first where there are only two. */
    private static List<Idea> made(List<Idea> ideas) {
        return ideas.size() > 2 ? ideas.subList(2, ideas.size()) : ideas.subList(0, 1);
    }

    private static String labels(List<Idea> ideas) {
        return Prose.and(ideas.stream().map(Idea::label).toList());
    }

    String say(String key) {
        return say(key, Fill.EMPTY);
    }

    String say(String key, Fill fill) {
        return bench.phrases().say(key, base.with(fill));
    }

    String say(String key, String occasion, Fill fill) {
        return bench.phrases().say(key, occasion, base.with(fill));
    }
}
