package com.litmashup.mashup.composing;

import com.litmashup.mashup.Lesson.Misconception;
import com.litmashup.mashup.Lesson.TheoryConcept;
import com.litmashup.mashup.Lesson.Where;
import com.litmashup.mashup.composing.Idea.Shown;
import com.litmashup.music.score.TheoryClaim;
import com.litmashup.pedagogy.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains the ideas where the genres show them, and says what the grid proves. */
final class TheoryWriter {

    private static final int MOST_PREREQUISITES = 5;
    private static final int MOST_CLAIMS = 2;

    private TheoryWriter() {}

    static List<TheoryConcept> concepts(Outline outline) {
        return outline.ideas().stream().map(idea -> concept(outline, idea)).toList();
    }

    private static TheoryConcept concept(Outline outline, Idea idea) {
        return new TheoryConcept(
                idea.concept().id(),
                idea.label(),
                idea.concept().level().name().toLowerCase(Locale.ROOT),
                explanation(outline, idea),
                where(outline.bench(), idea),
                Prose.sentence(outline.bench()
                        .phrases()
                        .pick("try " + idea.concept().id(), idea.shown())
                        .concept()
                        .tryIt()));
    }

    /** What each genre's entry says of it, and where the music of this lesson proves it. */
    private static String explanation(Outline outline, Idea idea) {
        Bench bench = outline.bench();
        return Stream.concat(
                        idea.shown().stream().map(shown -> explanation(outline, idea, shown)),
                        claims(bench, idea).map(claim -> ClaimWriter.sentence(bench, claim)))
                .collect(Collectors.joining(" "));
    }

    private static Stream<TheoryClaim> claims(Bench bench, Idea idea) {
        return bench.sounding().claims(idea.concept().id()).stream().limit(MOST_CLAIMS);
    }

    private static List<Where> where(Bench bench, Idea idea) {
        List<Where> proved = claims(bench, idea)
                .map(claim -> ClaimWriter.where(bench, claim))
                .distinct()
                .toList();
        return proved.isEmpty()
                ? idea.shown().stream().flatMap(shown -> where(shown).stream()).toList()
                : proved;
    }

    private static String explanation(Outline outline, Idea idea, Shown shown) {
        String said = Prose.sentence(shown.concept().explanation());
        String text = idea.shown().size() < 2
                ? said
                : outline.say(
                        "theory.in", Fill.of("genre", shown.player().spoken()).with("text", said));
        if (shown.line() == null) {
            return text;
        }
        return (text + " "
                        + PatternProof.of(
                                idea.concept(),
                                shown.player(),
                                shown.line(),
                                outline.bench().phrases()))
                .strip();
    }

    private static List<Where> where(Shown shown) {
        if (shown.line() == null) {
            return List.of();
        }
        int bars = Math.max(
                1,
                shown.line().pattern().length()
                        / shown.player().profile().metre().grid());
        return List.of(new Where(shown.line().name(), 1, bars));
    }

    /** What pupils need before: the prerequisites of the ideas that are not ideas of the lesson themselves. */
    static List<String> priorKnowledge(Outline outline) {
        List<Concept> taught = outline.ideas().stream().map(Idea::concept).toList();
        List<String> needed = taught.stream()
                .flatMap(concept -> concept.prerequisites().stream())
                .distinct()
                .flatMap(id -> outline.bench().teaching().concepts().concept(id).stream())
                .filter(concept -> !taught.contains(concept))
                .map(concept -> outline.say(
                        "prior",
                        concept.id(),
                        Fill.of("concept", Idea.label(concept)).with("meaning", concept.meaning())))
                .limit(MOST_PREREQUISITES)
                .toList();
        return needed.isEmpty() ? List.of(outline.say("prior.none")) : needed;
    }

    /** One mistake about each genre, and one about the ideas. */
    static List<Misconception> misconceptions(Outline outline) {
        Bench bench = outline.bench();
        List<Misconception> mistakes = new ArrayList<>();
        for (Player player :
                bench.players().subList(0, Math.min(3, bench.players().size()))) {
            bench
                    .phrases()
                    .shuffled("mistakes about " + player.name(), player.genre().misconceptions())
                    .stream()
                    .findFirst()
                    .ifPresent(one ->
                            mistakes.add(new Misconception(Prose.sentence(one.wrong()), Prose.sentence(one.right()))));
        }
        Concept concept = outline.ideas().getFirst().concept();
        mistakes.add(new Misconception(concept.misconception(), concept.correction()));
        return List.copyOf(mistakes);
    }
}
