package com.litmashup.genre;

/** How a genre may be used is said in full, and a red genre holds nothing that could be played. */
final class CareCheck {

    private CareCheck() {}

    static void check(Genre genre, Findings findings) {
        Care care = genre.care();
        switch (care.level()) {
            case GREEN -> {
                findings.demand(care.allowed().isEmpty(), "a green genre lists no allowed elements");
                checkPlayable(genre, findings);
            }
            case AMBER -> {
                findings.demandAtLeast(2, care.allowed(), "allowed elements");
                checkPlayable(genre, findings);
            }
            case RED -> {
                findings.demand(care.alternative() != null, "a red genre names an alternative");
                findings.demand(genre.profile() == null, "a red genre stores no musical profile");
                findings.demand(genre.lyric().lines().isEmpty(), "a red genre has no lyric");
            }
        }
    }

    private static void checkPlayable(Genre genre, Findings findings) {
        findings.demand(genre.profile() != null, "needs a musical profile");
        findings.demand(genre.care().alternative() == null, "only a red genre names an alternative");
    }
}
