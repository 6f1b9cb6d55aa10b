package com.litmashup.pedagogy;

import java.util.List;

/** Sacred, restricted or grieving music, and what to do instead (pedagogy reference 4.5). */
public final class SacredMaterial {

    private final TextRules rules;

    private SacredMaterial(TextRules rules) {
        this.rules = rules;
    }

    public static SacredMaterial load() {
        return new SacredMaterial(TextRules.load("sacred.yaml"));
    }

    /** What a text names of it, from left to right, with the respectful alternative as suggestion. */
    public List<Sensitivity> check(String text) {
        return rules.check(text, GradeBand.GRADES_6_8);
    }
}
