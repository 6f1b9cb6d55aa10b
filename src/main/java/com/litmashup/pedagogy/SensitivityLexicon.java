package com.litmashup.pedagogy;

import java.util.List;

/** Words that hurt or flatten people, with the reason and a better word (pedagogy reference 4.3). */
public final class SensitivityLexicon {

    private final TextRules rules;

    private SensitivityLexicon(TextRules rules) {
        this.rules = rules;
    }

    public static SensitivityLexicon load() {
        return new SensitivityLexicon(TextRules.load("lexicon.yaml"));
    }

    /** What to mind in a text, from left to right. Titles are left alone; words under discussion weigh less. */
    public List<Sensitivity> check(String text, GradeBand band) {
        return rules.check(text, band);
    }
}
