package com.litmashup.mashup.composing;

import com.litmashup.pedagogy.GradeBand;
import java.util.Locale;

/** For whom the sentences of a lesson are worded: what a full class can do, two people cannot, nor can infants. */
enum Setting {
    /** One to three learners. */
    FEW,
    /** Up to grade 2: nothing to read or to write. */
    YOUNG,
    /** Grown-ups. */
    ADULT,
    CLASS;

    private static final int MOST_OF_FEW = 3;

    static Setting of(int learners, GradeBand band) {
        if (learners <= MOST_OF_FEW) {
            return FEW;
        }
        return switch (band) {
            case EARLY, K_2 -> YOUNG;
            case ADULT -> ADULT;
            default -> CLASS;
        };
    }

    /** The key of the wording for this setting where there is one, else the key itself. */
    String fitted(String key, String field) {
        String own = key + "." + name().toLowerCase(Locale.ROOT);
        return Phrases.knows(own + field) || !Phrases.numbers(own, field).isEmpty() ? own : key;
    }
}
