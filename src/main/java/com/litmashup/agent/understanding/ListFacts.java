package com.litmashup.agent.understanding;

import com.litmashup.conversation.Brief;
import com.litmashup.conversation.BriefField;
import com.litmashup.conversation.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the five lists of the brief. Who claims a clause first keeps mere wishes out of the constraints. */
final class ListFacts {

    private static final int FEW_WORDS = 14;

    /** Words that change the plan and answer no question. */
    private static final Pattern CHANGES = Patterns.one(
            "\\b(?:drop|scrap|forget|ditch|lose|swap|replace|instead|skip|leave out|take out|change (?:it|the|to)|no,? wait|changed my mind|make it \\d)\\b");

    private final ResourceReader instruments = ResourceReader.instruments();
    private final ResourceReader technology = ResourceReader.technology();
    private final AimReader aims = new AimReader();
    private final ConstraintReader constraints = new ConstraintReader();

    /** What the lists hold after the message. */
    record Found(
            List<Noted<String>> instruments,
            List<Noted<String>> technology,
            List<Noted<String>> objectives,
            List<Noted<String>> cultures,
            List<Noted<String>> constraints) {}

    Found read(Passage passage, GenreReading genres, List<Harm> harms, Brief before, Set<BriefField> asked) {
        List<Place> names = genres.named().stream().map(NamedGenre::place).toList();
        List<Place> harmful = harmful(passage, harms);
        Passage decent = passage.only(sentence ->
                harms.stream().noneMatch(harm -> harm.place().touches(sentence.start(), sentence.end())));
        Resources played = instruments.read(decent, names);
        Resources used = technology.read(passage, names);
        List<Noted<String>> owned = Stream.concat(
                        played.had().stream(), ListNeighbours.of(decent, names, instruments, technology).stream())
                .toList();
        List<Noted<String>> learned = aims.read(passage, harmful);
        List<Noted<String>> cultures = Cultures.read(passage, harmful);
        List<Place> claimed = Stream.concat(names.stream(), claimed(passage, learned, cultures).stream())
                .toList();
        List<Noted<String>> heeded = new ArrayList<>(constraints.read(passage, claimed, harmful));
        heeded.addAll(played.lacked());
        heeded.addAll(used.lacked());
        return new Found(
                NotedLists.joined(NotedLists.without(said(before.instruments(), owned), played.gone()), owned),
                NotedLists.joined(NotedLists.without(before.technology(), used.gone()), used.had()),
                NotedLists.joined(before.objectives(), answered(learned, passage, asked, BriefField.OBJECTIVES)),
                NotedLists.joined(
                        before.culturalInterest(), answered(cultures, passage, asked, BriefField.CULTURAL_INTEREST)),
                NotedLists.joined(before.constraints(), heeded));
    }

    /** What was assumed gives way as soon as something is said. */
    private static List<Noted<String>> said(List<Noted<String>> before, List<Noted<String>> fresh) {
        return fresh.isEmpty()
                ? before
                : before.stream().filter(value -> !value.isAssumed()).toList();
    }

    /** The clauses of what was refused. */
    private static List<Place> harmful(Passage passage, List<Harm> harms) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.statements().stream())
                .filter(clause -> harms.stream().anyMatch(harm -> harm.touches(clause)))
                .map(clause -> new Place(clause.start(), clause.end()))
                .toList();
    }

    private static List<Place> claimed(Passage passage, List<Noted<String>> learned, List<Noted<String>> cultures) {
        return Stream.concat(learned.stream(), cultures.stream())
                .map(Noted::evidence)
                .map(words ->
                        new Place(passage.text().indexOf(words), passage.text().indexOf(words) + words.length()))
                .toList();
    }

    /** A short answer to a single question is taken as it stands. */
    private static List<Noted<String>> answered(
            List<Noted<String>> found, Passage passage, Set<BriefField> asked, BriefField field) {
        String words = Wording.of(passage.text());
        boolean answer = found.isEmpty()
                && asked.equals(Set.of(field))
                && passage.sentences().size() == 1
                && words.length() > 3
                && words.split(" ").length <= FEW_WORDS
                && !words.endsWith("?")
                && !CHANGES.matcher(words).find()
                && new IntentReader().read(passage, false).isEmpty();
        return answer ? List.of(Noted.said(words, passage.text())) : found;
    }
}
