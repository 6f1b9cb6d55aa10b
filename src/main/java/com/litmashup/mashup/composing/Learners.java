package com.litmashup.mashup.composing;

/** What the learners and their group are called in a sentence. */
final class Learners {

    private Learners() {}

    static Fill of(Bench bench) {
        String kind = kind(bench);
        return Fill.of("pupils", Phrases.exactly("people." + kind + ".pupils", Fill.EMPTY))
                .with("pupil", Phrases.exactly("people." + kind + ".pupil", Fill.EMPTY))
                .with("learners", Phrases.exactly("people." + kind + ".learners", Fill.EMPTY))
                .with("class", Phrases.exactly("people." + kind + ".class", Fill.EMPTY));
    }

    private static String kind(Bench bench) {
        return switch (bench.setting()) {
            case FEW -> bench.brief().groupMax() == 1 ? "one" : "few";
            case ADULT -> bench.conditions().ensemble() ? "players" : "adult";
            default -> "class";
        };
    }
}
