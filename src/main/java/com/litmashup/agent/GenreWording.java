package com.litmashup.agent;

import com.litmashup.conversation.Brief;
import com.litmashup.genre.Atlas;
import com.litmashup.genre.Care;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.Genre;
import com.litmashup.genre.GenreMention;
import com.litmashup.genre.GenreName;
import com.litmashup.research.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Speaks of genres from the atlas and from what was found: teaches a little, cites, and suggests what could meet. */
@Component
class GenreWording {

    private static final int PARTNERS = 3;
    private static final int GENRES_AT_ONCE = 2;

    private final Atlas atlas;
    private final Gazetteer gazetteer;
    private final Wording wording;

    GenreWording(Atlas atlas, Gazetteer gazetteer, Wording wording) {
        this.atlas = atlas;
        this.gazetteer = gazetteer;
        this.wording = wording;
    }

    /** The name as it stands inside a sentence. */
    String inSentence(String name) {
        return name;
    }

    /** A hook and a cited fact for each new genre, the link between them where one is known, and what to mind. */
    String teach(List<String> fresh, Reading reading) {
        List<String> paragraphs = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        int seed = reading.seed();
        for (String name : fresh.stream().limit(GENRES_AT_ONCE).toList()) {
            atlas.named(name).ifPresent(genre -> sentences.add(hook(genre, seed + sentences.size())));
            story(name, reading)
                    .ifPresent(fact -> sentences.add(cited("agent.teach.fact", seed + sentences.size(), fact)));
        }
        paragraphs.add(String.join(" ", sentences));
        link(reading).ifPresent(fact -> paragraphs.add(cited("agent.teach.link", seed, fact)));
        fresh.forEach(
                name -> care(name).ifPresent(note -> paragraphs.add(wording.say("agent.care", seed, name, note))));
        return paragraphs.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** Answers a question about a genre from the atlas, or says what this tool can do. */
    String explain(Reading reading) {
        return gazetteer.mentions(reading.message()).stream()
                .map(GenreMention::genre)
                .map(GenreName::name)
                .flatMap(name -> atlas.named(name).stream().map(genre -> explain(name, genre, reading.seed())))
                .findFirst()
                .orElseGet(() -> wording.say("agent.explain.able", reading.seed()));
    }

    /** Three pairs with a reason each. */
    String suggestPairs(Brief brief, int seed) {
        List<Genre> usable = usable().toList();
        if (usable.size() < 2) {
            return wording.say("agent.ask.genres", seed);
        }
        List<String> pairs = Stream.iterate(0, index -> index + 1)
                .limit(PARTNERS)
                .map(index -> pair(usable, Math.floorMod(seed + index * 7, usable.size()), seed + index))
                .toList();
        return wording.say("agent.pairs", seed, pairs.toArray());
    }

    /** Up to three partners for a genre: those it is linked with first, then others. */
    String suggestPartners(String name, int seed) {
        Optional<Genre> genre = atlas.named(name);
        Stream<Genre> linked = genre.stream()
                .flatMap(known -> known.links().stream())
                .flatMap(link -> atlas.genre(link.with()).stream());
        List<String> partners = Stream.concat(linked, rotated(seed))
                .filter(partner ->
                        !partner.isRed() && genre.map(Genre::id).stream().noneMatch(partner.id()::equals))
                .map(Genre::inSentence)
                .distinct()
                .limit(PARTNERS)
                .toList();
        return wording.say("agent.partners", seed, name, wording.listed(partners));
    }

    private String explain(String name, Genre genre, int seed) {
        String facts = genre.facts().stream().limit(2).map(Genre.Fact::worded).collect(Collectors.joining(" "));
        return wording.say("agent.explain.genre", seed, name) + " " + facts + " " + hook(genre, seed);
    }

    private String pair(List<Genre> usable, int first, int seed) {
        Genre one = usable.get(first);
        Genre other = one.links().stream()
                .flatMap(link -> atlas.genre(link.with()).stream())
                .filter(linked -> !linked.isRed())
                .findFirst()
                .orElse(usable.get((first + 1) % usable.size()));
        return wording.say("agent.pair", seed, one.inSentence(), other.inSentence(), choose(one.hooks(), seed));
    }

    private String hook(Genre genre, int seed) {
        return wording.say("agent.teach.hook", seed, choose(genre.hooks(), seed));
    }

    private static Optional<Finding> story(String name, Reading reading) {
        List<Finding> about = reading.findings().stream()
                .filter(finding -> finding.subject().equals(name))
                .toList();
        return about.stream()
                .filter(finding -> finding.about().equals("history_and_power"))
                .findFirst()
                .or(() -> about.stream().findFirst());
    }

    private static Optional<Finding> link(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.about().equals("link"))
                .findFirst();
    }

    private Optional<String> care(String name) {
        return atlas.named(name)
                .filter(genre -> genre.care().level() == Care.Level.AMBER)
                .map(genre -> genre.care().note());
    }

    private String cited(String key, int seed, Finding finding) {
        String marks =
                finding.sources().stream().map(number -> "[" + number + "]").collect(Collectors.joining(" "));
        return wording.say(key, seed, finding.text(), marks);
    }

    private Stream<Genre> usable() {
        return atlas.all().stream().filter(genre -> !genre.isRed() && genre.profile() != null);
    }

    private Stream<Genre> rotated(int seed) {
        List<Genre> usable = usable().toList();
        return usable.isEmpty()
                ? Stream.empty()
                : Stream.iterate(0, index -> index + 1)
                        .limit(usable.size())
                        .map(index -> usable.get(Math.floorMod(seed + index * 5, usable.size())));
    }

    private static String choose(List<String> from, int seed) {
        return from.isEmpty() ? "" : from.get(Math.floorMod(seed, from.size()));
    }
}
