package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre;
import com.litmashup.mashup.Lesson.RoleShare;
import com.litmashup.pedagogy.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Speaks of a genre that the atlas lacks: only what the teacher said, and what is not known. */
final class NewcomerVoice {

    private NewcomerVoice() {}

    /** It lends what the teacher named; where nothing was named, what the class hears in a recording of it. */
    static RoleShare lends(Bench bench, Guest guest) {
        List<String> said = said(bench, guest);
        Fill fill = Fill.of("genre", guest.name());
        return new RoleShare(
                "timbre",
                guest.name(),
                said.isEmpty()
                        ? bench.phrases().say("newcomer.lends", fill)
                        : bench.phrases().say("newcomer.lends.said", fill.with("said", quoted(said))));
    }

    static String context(Bench bench, Guest guest) {
        Fill fill = Fill.of("genre", guest.name())
                .with("said", quoted(said(bench, guest)))
                .with("kin", kin(guest));
        return Stream.of(
                        bench.citations().about(guest.name()).isEmpty() ? "newcomer.unknown" : "newcomer.brief",
                        said(bench, guest).isEmpty() ? "newcomer.unsaid" : "newcomer.said",
                        guest.kin().isEmpty() ? "newcomer.alone" : "newcomer.kin",
                        "newcomer.ask")
                .map(key -> bench.phrases().say(key, fill))
                .reduce((before, after) -> before + " " + after)
                .orElseThrow();
    }

    static String kin(Guest guest) {
        return Prose.and(guest.kin().stream().limit(2).map(Genre::inSentence).toList());
    }

    /** The teacher's words about it, without those that may not stand in a lesson. */
    private static List<String> said(Bench bench, Guest guest) {
        String name = guest.name().toLowerCase(Locale.ROOT);
        return Stream.concat(bench.brief().culturalInterest().stream(), bench.brief().objectives().stream())
                .filter(words -> bench.brief().culturalInterest().contains(words)
                        || words.toLowerCase(Locale.ROOT).contains(name))
                .filter(words -> isPrintable(bench, words))
                .distinct()
                .limit(3)
                .toList();
    }

    /** Whether words of the teacher may be repeated in a lesson. */
    static boolean isPrintable(Bench bench, String words) {
        return bench.teaching().lexicon().check(words, bench.band()).stream()
                .allMatch(found -> found.severity() == Severity.NOTE);
    }

    private static String quoted(List<String> words) {
        return Prose.and(
                words.stream().map(said -> "“" + Prose.clause(said) + "”").toList());
    }
}
