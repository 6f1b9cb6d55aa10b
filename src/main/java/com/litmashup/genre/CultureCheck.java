package com.litmashup.genre;

import com.litmashup.genre.Genre.Fact;
import com.litmashup.genre.Genre.Strand;

/** The people behind the music are told of: where, when, at what cost, and who plays it today. */
final class CultureCheck {

    private static final String HISTORY_AND_POWER = "history_and_power";
    private static final int WORDS_OF_A_SIMPLE_SENTENCE = 15;

    private CultureCheck() {}

    /** What holds for every genre, red ones too. */
    static void check(Genre genre, Findings findings) {
        Genre.Origin origin = genre.origin();
        findings.demand(
                Math.abs(origin.latitude()) <= 90, "latitude %s is not on the globe".formatted(origin.latitude()));
        findings.demand(
                Math.abs(origin.longitude()) <= 180, "longitude %s is not on the globe".formatted(origin.longitude()));
        findings.demandAtLeast(4, genre.facts(), "facts");
        findings.demand(
                genre.facts().stream().map(Fact::id).distinct().count()
                        == genre.facts().size(),
                "two facts bear the same id");
        genre.facts()
                .forEach(fact -> findings.demand(
                        fact.simply().split("\\s+", -1).length <= WORDS_OF_A_SIMPLE_SENTENCE,
                        "fact %s is not simple: more than %d words".formatted(fact.id(), WORDS_OF_A_SIMPLE_SENTENCE)));
    }

    /** What holds for a genre that lessons are made of. */
    static void checkPlayable(Genre genre, Findings findings) {
        findings.demandAtLeast(8, genre.facts(), "facts");
        for (Strand strand : Strand.values()) {
            findings.demandAtLeast(2, genre.facts(strand), "facts of the strand " + strand);
        }
        findings.demand(
                genre.facts().stream()
                        .anyMatch(
                                fact -> fact.about().equals(HISTORY_AND_POWER) && fact.confidence() != Confidence.LOW),
                "needs a fact about history and power that a source states");
        findings.demandAtLeast(3, genre.artists(), "artists");
        findings.demand(genre.artists().stream().anyMatch(Genre.Artist::living), "needs an artist who is active today");
        findings.demandAtLeast(2, genre.listening(), "listening suggestions");
    }
}
