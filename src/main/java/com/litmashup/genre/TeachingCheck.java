package com.litmashup.genre;

import com.litmashup.genre.Genre.Profile;
import java.util.List;
import java.util.Set;

/** A class has enough to do, to say and to think about, at every level. */
final class TeachingCheck {

    private static final Set<String> AGE_BANDS = Set.of("K-2", "3-5", "6-8", "9-12");
    private static final Set<String> ROLES = Set.of("rhythm", "bass", "harmony", "melody", "form", "timbre");
    private static final Set<String> NEEDS_NOTHING = Set.of("hands", "voice");
    private static final int LONGEST_MEANING = 200;
    private static final int LONGEST_CORRECTION = 250;
    private static final int LINES_OF_A_LYRIC = 8;

    private TeachingCheck() {}

    static void check(Genre genre, Profile profile, ConceptLevels levels, Findings findings) {
        checkWords(genre, findings);
        checkParts(genre, findings);
        checkRhythms(genre, profile, findings);
        checkConcepts(genre.concepts(), profile, levels, findings);
        findings.demand(
                genre.lyric().lines().size() == LINES_OF_A_LYRIC,
                "its lyric must have %d lines".formatted(LINES_OF_A_LYRIC));
        findings.demand(
                genre.teach().keySet().equals(AGE_BANDS), "teach must speak of the age bands %s".formatted(AGE_BANDS));
    }

    private static void checkWords(Genre genre, Findings findings) {
        findings.demandAtLeast(4, genre.vocabulary(), "words of vocabulary");
        genre.vocabulary()
                .forEach(word -> findings.demand(
                        word.meaning().length() < LONGEST_MEANING,
                        "the meaning of “%s” is too long".formatted(word.term())));
        findings.demandAtLeast(2, genre.misconceptions(), "misconceptions");
        genre.misconceptions()
                .forEach(mistake -> findings.demand(
                        mistake.right().length() < LONGEST_CORRECTION,
                        "the answer to “%s” is too long".formatted(mistake.wrong())));
        findings.demandAtLeast(4, genre.hooks(), "hooks");
        findings.demandAtLeast(3, genre.discussion(), "discussion questions");
        findings.demandAtLeast(2, genre.avoid(), "things to avoid");
    }

    private static void checkParts(Genre genre, Findings findings) {
        findings.demand(
                !genre.gives().isEmpty() && ROLES.containsAll(genre.gives().keySet()),
                "gives must name some of the roles %s".formatted(ROLES));
        findings.demandAtLeast(3, genre.classroom(), "classroom parts");
        genre.classroom()
                .forEach(part -> findings.demand(
                        !part.needs().isEmpty()
                                && NEEDS_NOTHING.contains(part.needs().getLast()),
                        "the part “%s” must end with hands or voice, for a class that has no instruments"
                                .formatted(part.name())));
    }

    /** A part plays a line of the grid, or a rhythm of its own that fits the metre, or is made up by pupils. */
    private static void checkRhythms(Genre genre, Profile profile, Findings findings) {
        Set<String> lines = lineNames(profile);
        Genre.Metre metre = profile.metre();
        genre.classroom().forEach(part -> {
            Genre.Steps own = part.own();
            findings.demand(
                    part.line() == null || lines.contains(part.line()),
                    "the part “%s” plays a line “%s” that is not there".formatted(part.name(), part.line()));
            findings.demand(
                    own == null
                            || own.pattern().length() == metre.grid()
                            || own.pattern().length() == metre.steps(),
                    "the part “%s” does not fit its metre".formatted(part.name()));
            findings.demand(
                    part.line() == null || own == null,
                    "the part “%s” has both a line and a rhythm of its own".formatted(part.name()));
        });
        findings.demand(
                genre.classroom().stream().anyMatch(part -> part.line() != null || part.own() != null),
                "needs a part that plays a written rhythm");
    }

    private static Set<String> lineNames(Profile profile) {
        return Set.copyOf(
                profile.patterns().stream().map(Genre.GridLine::name).distinct().toList());
    }

    private static void checkConcepts(
            List<Genre.ConceptShown> concepts, Profile profile, ConceptLevels levels, Findings findings) {
        findings.demandAtLeast(4, concepts, "concepts");
        long beginner = ConceptLevels.countIn(levels.beginner(), concepts);
        long intermediate = ConceptLevels.countIn(levels.intermediate(), concepts);
        long advanced = ConceptLevels.countIn(levels.advanced(), concepts);
        findings.demand(
                beginner >= 2 && intermediate >= 2 && advanced >= 1,
                "needs 2 beginner, 2 intermediate and 1 advanced concept, has %d, %d and %d"
                        .formatted(beginner, intermediate, advanced));
        Set<String> lines = lineNames(profile);
        concepts.forEach(shown -> {
            findings.demand(levels.know(shown.concept()), "“%s” is no concept".formatted(shown.concept()));
            findings.demand(
                    shown.line() == null || lines.contains(shown.line()),
                    "concept %s points at a pattern “%s” that is not there".formatted(shown.concept(), shown.line()));
        });
    }
}
