package com.litmashup.pedagogy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;

/**
 * Words that hurt or flatten people, with the reason and a better word (pedagogy reference 4.3). Remembers what it found in
 * a passage, because a lesson is looked through again for each piece of it that is written anew.
 */
public final class SensitivityLexicon {

    private static final int REMEMBERED = 4_000;

    private final LoadingCache<Passage, List<Sensitivity>> found;

    private SensitivityLexicon(TextRules rules) {
        this.found = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .build(passage -> rules.check(passage.text(), passage.band()));
    }

    public static SensitivityLexicon load() {
        return new SensitivityLexicon(TextRules.load("lexicon.yaml"));
    }

    /** What to mind in a text, from left to right. Titles are left alone; words under discussion weigh less. */
    public List<Sensitivity> check(String text, GradeBand band) {
        return found.get(new Passage(text, band));
    }

    private record Passage(String text, GradeBand band) {}
}
