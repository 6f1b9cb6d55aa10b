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

    /** The nth part that has a rhythm to say and to count, the genres in turn. */
    Part writtenPart(int place) {
        List<Part> written = parts.stream().filter(Part::isWritten).toList();
        return written.get(Math.floorMod(place, written.size()));
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

    /** One word or several, said to be such and quoted. */
    String words(List<String> terms) {
        List<String> quoted = terms.stream().map(term -> "“" + term + "”").toList();
        return say(terms.size() == 1 ? "word.one" : "word.some", Fill.of("terms", Prose.and(quoted)));
    }

    String say(String key) {
        return say(key, Fill.EMPTY);
    }

    String say(String key, Fill fill) {
        return say(key, key, fill);
    }

    /** The sentence in the wording for this group, where there is one of its own. */
    String say(String key, String occasion, Fill fill) {
        return bench.phrases().say(bench.setting().fitted(key, ""), occasion, base.with(fill));
    }
}
