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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Speaks of genres from the atlas and from what was found: teaches a little, cites, and suggests what could meet. */
@Component
class GenreWording {

    private static final int PARTNERS = 3;
    private static final int GENRES_AT_ONCE = 2;
    /** A prime larger than any shelf, so that a walk in such steps meets every entry. */
    private static final int STRIDE = 1009;

    private final Atlas atlas;
    private final Gazetteer gazetteer;
    private final Wording wording;

    GenreWording(Atlas atlas, Gazetteer gazetteer, Wording wording) {
        this.atlas = atlas;
        this.gazetteer = gazetteer;
        this.wording = wording;
    }

    /** The genres of a brief as they stand inside a sentence. */
    List<String> names(Brief brief) {
        return brief.genreNames().stream().map(wording::spelled).toList();
    }

    /** A hook and a cited fact for each new genre, the link between them where one is known, and what to mind. */
    String teach(List<String> fresh, Reading reading) {
        List<String> paragraphs = new ArrayList<>();
        int sentences = 0;
        for (String name : fresh.stream().limit(GENRES_AT_ONCE).toList()) {
            Reading own = reading.next(sentences++);
            Stream<String> hook = atlas.named(name).stream().map(genre -> hook(name, genre, own));
            Stream<String> story =
                    story(name, reading).stream().map(fact -> wording.cited("agent.teach.fact", own, fact));
            paragraphs.add(Stream.concat(hook, story).collect(Collectors.joining(" ")));
        }
        link(fresh, reading).ifPresent(fact -> paragraphs.add(wording.cited("agent.teach.link", reading, fact)));
        fresh.forEach(name -> care(name)
                .ifPresent(note -> paragraphs.add(wording.say("agent.care", reading, wording.spelled(name), note))));
        return paragraphs.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** Answers a question about a genre from the atlas, or says what this tool can do. */
    String explain(Reading reading) {
        return gazetteer.mentions(reading.message()).stream()
                .map(GenreMention::genre)
                .map(GenreName::name)
                .flatMap(name -> atlas.named(name).stream().map(genre -> explain(name, genre, reading)))
                .findFirst()
                .orElseGet(() -> wording.say("agent.explain.able", reading));
    }

    /** Three pairs with a reason each. */
    String suggestPairs(Reading reading) {
        List<Genre> usable = usable().toList();
        if (usable.size() < 2) {
            return wording.say("agent.ask.genres", reading);
        }
        List<String> pairs = Stream.iterate(0, index -> index + 1)
                .limit(usable.size())
                .map(index -> pair(usable, Math.floorMod(reading.seed() + index * STRIDE, usable.size()), reading))
                .distinct()
                .filter(pair -> reading.earlier().stream().noneMatch(reply -> reply.contains(pair)))
                .limit(PARTNERS)
                .toList();
        return wording.say("agent.pairs", reading, pairs.toArray());
    }

    /** Up to three partners for a genre: those it is linked with first, then others. */
    String suggestPartners(String name, Reading reading) {
        Optional<Genre> genre = atlas.named(name);
        Stream<Genre> linked = genre.stream()
                .flatMap(known -> known.links().stream())
                .flatMap(link -> atlas.genre(link.with()).stream());
        List<String> partners = Stream.concat(linked, rotated(reading.seed()))
                .filter(partner ->
                        !partner.isRed() && genre.map(Genre::id).stream().noneMatch(partner.id()::equals))
                .map(Genre::inSentence)
                .distinct()
                .limit(PARTNERS)
                .toList();
        String listed = wording.either(partners);
        return wording.say("agent.partners", reading, wording.spelled(name), listed, capitalised(listed));
    }

    private String explain(String name, Genre genre, Reading reading) {
        String facts = genre.facts().stream().limit(2).map(Genre.Fact::worded).collect(Collectors.joining(" "));
        return wording.say("agent.explain.genre", reading, wording.spelled(name)) + " " + facts + " "
                + hook(name, genre, reading);
    }

    private String pair(List<Genre> usable, int first, Reading reading) {
        Genre one = usable.get(first);
        Genre other = one.links().stream()
                .flatMap(link -> atlas.genre(link.with()).stream())
                .filter(linked -> !linked.isRed())
                .findFirst()
                .orElse(usable.get((first + 1) % usable.size()));
        return wording.say(
                "agent.pair", reading, one.inSentence(), other.inSentence(), choose(one.hooks(), reading.seed()));
    }

    private String hook(String name, Genre genre, Reading reading) {
        String hook = choose(genre.hooks(), reading.seed());
        boolean named = hook.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        return named
                ? wording.say("agent.teach.hook.named", reading, hook)
                : wording.say("agent.teach.hook", reading, hook, wording.spelled(name));
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

    private static Optional<Finding> link(List<String> fresh, Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.about().equals("link"))
                .filter(finding -> fresh.stream().anyMatch(finding.subject()::contains))
                .findFirst();
    }

    private Optional<String> care(String name) {
        return atlas.named(name)
                .filter(genre -> genre.care().level() == Care.Level.AMBER)
                .map(genre -> genre.care().note());
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
                        .map(index -> usable.get(Math.floorMod(seed + index * STRIDE, usable.size())));
    }

    private static String choose(List<String> from, int seed) {
        return from.isEmpty() ? "" : from.get(Math.floorMod(seed, from.size()));
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
