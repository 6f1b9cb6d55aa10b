package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre.ConceptShown;
import com.litmashup.genre.Genre.GridLine;
import com.litmashup.mashup.composing.Idea.Shown;
import com.litmashup.pedagogy.Concept;
import com.litmashup.pedagogy.LevelRule;
import com.litmashup.pedagogy.SkillLevel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses what to teach: concepts that the genres show, at the level of the class, in equal number from each genre, and
 * the teacher's own aims first.
 */
final class Ideas {

    private final Bench bench;
    private final List<Concept> aims;

    private Ideas(Bench bench) {
        this.bench = bench;
        this.aims = bench.teaching()
                .concepts()
                .mentionedIn(String.join("\n", bench.brief().objectives()));
    }

    static List<Idea> of(Bench bench) {
        return new Ideas(bench).chosen();
    }

    private List<Idea> chosen() {
        List<Idea> ranked = ranked();
        List<Idea> chosen = new ArrayList<>();
        while (chosen.size() < most() && chosen.size() < ranked.size()) {
            Player next = hungriest(chosen);
            chosen.add(ranked.stream()
                    .filter(idea -> !chosen.contains(idea) && idea.isShownBy(next))
                    .findFirst()
                    .orElseGet(() -> ranked.stream()
                            .filter(idea -> !chosen.contains(idea))
                            .findFirst()
                            .orElseThrow()));
        }
        return List.copyOf(chosen);
    }

    /** New concepts a lesson can bear (pedagogy reference 3.2, 3). */
    private int most() {
        return bench.brief().durationMinutes() < 30 ? 2 : LevelRule.newConcepts(bench.band());
    }

    private Player hungriest(List<Idea> chosen) {
        return bench.players().stream()
                .min(Comparator.comparingLong(player ->
                        chosen.stream().filter(idea -> idea.isShownBy(player)).count()))
                .orElseThrow();
    }

    private List<Idea> ranked() {
        List<Idea> fitting = bench.phrases().shuffled("ideas", all()).stream()
                .filter(this::fits)
                .toList();
        return fitting.stream()
                .sorted(Comparator.comparingInt(this::distance)
                        .thenComparingInt(idea -> idea.isOnAGrid() ? 0 : 1)
                        .thenComparingInt(idea -> -idea.shown().size()))
                .toList();
    }

    private boolean fits(Idea idea) {
        boolean atLevel = idea.concept().level().compareTo(bench.level()) <= 0 || isTheOneStretch(idea.concept());
        return atLevel && bench.sounding().shows(idea.concept().id());
    }

    /** A beginners' class may meet one intermediate concept, and only where the teacher asks for it by name. */
    private boolean isTheOneStretch(Concept concept) {
        Optional<Concept> asked = aims.stream()
                .filter(aim -> aim.level() == SkillLevel.INTERMEDIATE)
                .findFirst();
        return bench.level() == SkillLevel.BEGINNER
                && asked.isPresent()
                && asked.get().equals(concept);
    }

    /** Asked for by the teacher, then at the level itself, then the levels below. */
    private int distance(Idea idea) {
        int below = bench.level().compareTo(idea.concept().level());
        int before = bench.sounding().wanted().contains(idea.concept().id()) ? -20 : 0;
        return before + (aims.contains(idea.concept()) ? -10 : below);
    }

    private List<Idea> all() {
        Map<String, List<Shown>> byConcept = new LinkedHashMap<>();
        for (Player player : bench.players()) {
            for (ConceptShown shown : player.genre().concepts()) {
                List<Shown> showings = byConcept.computeIfAbsent(shown.concept(), id -> new ArrayList<>());
                if (showings.stream().noneMatch(one -> one.player().equals(player))) {
                    showings.add(new Shown(player, shown, line(player, shown).orElse(null)));
                }
            }
        }
        bench.sounding().concepts().stream()
                .filter(concept -> !byConcept.containsKey(concept))
                .forEach(concept -> byConcept.put(concept, plainly(concept)));
        return byConcept.entrySet().stream()
                .flatMap(entry -> bench.teaching().concepts().concept(entry.getKey()).stream()
                        .map(concept -> new Idea(concept, Idea.label(concept), List.copyOf(entry.getValue()))))
                .toList();
    }

    /** What the notes show though no genre's entry speaks of it: said in the plain words of the concept itself. */
    private List<Shown> plainly(String id) {
        String giver = bench.sounding().claims(id).stream()
                .flatMap(claim -> bench.sounding().part(claim).stream())
                .map(com.litmashup.music.score.Part::genre)
                .findFirst()
                .orElse("");
        Player player = bench.players().stream()
                .filter(one -> one.genre().id().equals(giver))
                .findFirst()
                .orElse(bench.player(0));
        Fill fill = Fill.of(
                "meaning", bench.teaching().concepts().concept(id).orElseThrow().meaning());
        ConceptShown shown = new ConceptShown(
                id,
                null,
                bench.phrases().say("idea.plain", id, fill),
                bench.phrases().say("idea.try", id, fill));
        return List.of(new Shown(player, shown, null));
    }

    private static Optional<GridLine> line(Player player, ConceptShown shown) {
        return player.lines().stream()
                .filter(line -> line.name().equals(shown.line()))
                .findFirst();
    }
}
