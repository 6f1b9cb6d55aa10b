package com.litmashup.pedagogy;

import java.util.List;

/** Songs of the classroom whose history asks for care (pedagogy reference 4.6). A reason, not a ban. */
public final class SongFlags {

    private final TextRules rules;

    private SongFlags(TextRules rules) {
        this.rules = rules;
    }

    public static SongFlags load() {
        return new SongFlags(TextRules.load("songs.yaml"));
    }

    /** The songs that a text names, from left to right. */
    public List<Sensitivity> check(String text) {
        return rules.check(text, GradeBand.GRADES_6_8);
    }
}
