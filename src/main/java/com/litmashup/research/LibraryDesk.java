package com.litmashup.research;

import com.litmashup.genre.Atlas;
import com.litmashup.genre.Gazetteer;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.genre.ShortEntries;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Researches in the atlas alone: its facts with their published sources. Needs no network, no key and no model. */
@Component
class LibraryDesk implements Researcher {

    static final String TOOL = "library";

    private final Atlas atlas;
    private final ShortEntries shortEntries;
    private final Gazetteer gazetteer;
    private final MessageSource words;
    private final Clock clock;

    LibraryDesk(Atlas atlas, ShortEntries shortEntries, Gazetteer gazetteer, MessageSource words, Clock clock) {
        this.atlas = atlas;
        this.shortEntries = shortEntries;
        this.gazetteer = gazetteer;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Dossier research(List<String> genres, List<Source> known) {
        return research(genres, genres, known);
    }

    @Override
    public Dossier research(List<String> fresh, List<String> genres, List<Source> known) {
        Round round = new Round(new SourceNumbers(known, now()));
        for (String genre : fresh) {
            for (Strand strand : Strand.values()) {
                round.look(
                        say("research.query." + strand.name().toLowerCase(Locale.ROOT), genre),
                        genre,
                        () -> facts(genre, strand));
            }
        }
        for (String[] pair : pairsWith(fresh, genres)) {
            round.look(
                    say("research.query.links", pair[0], pair[1]),
                    pair[0] + " + " + pair[1],
                    () -> links(pair[0], pair[1]));
        }
        return round.dossier();
    }

    private List<Found> facts(String name, Strand strand) {
        return atlas.named(name)
                .map(genre -> genre.facts(strand).stream()
                        .map(fact -> Found.of(genre, fact))
                        .toList())
                .orElseGet(() -> strand == Strand.ORIGINS ? inBrief(name) : List.of());
    }

    private List<Found> inBrief(String name) {
        return shortEntries.named(name).stream()
                .map(entry -> Found.of(
                        entry,
                        say("research.short", entry.inSentence(), entry.people(), entry.place(), entry.era()),
                        say("research.short.simply", entry.inSentence(), entry.people(), entry.place())))
                .toList();
    }

    private List<Found> links(String one, String other) {
        return Stream.concat(links(atlas.named(one), atlas.named(other)), links(atlas.named(other), atlas.named(one)))
                .toList();
    }

    private static Stream<Found> links(Optional<Genre> from, Optional<Genre> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return Stream.empty();
        }
        return from.get().links().stream()
                .filter(link -> link.with().equals(to.get().id()))
                .map(link -> Found.of(from.get(), link));
    }

    private static List<String[]> pairsWith(List<String> fresh, List<String> genres) {
        List<String[]> pairs = new ArrayList<>();
        for (int first = 0; first < genres.size(); first++) {
            for (int second = first + 1; second < genres.size(); second++) {
                if (fresh.contains(genres.get(first)) || fresh.contains(genres.get(second))) {
                    pairs.add(new String[] {genres.get(first), genres.get(second)});
                }
            }
        }
        return pairs;
    }

    private String nothing(String subject) {
        boolean inBrief = shortEntries.named(subject).isPresent();
        return gazetteer
                .find(subject)
                .flatMap(gazetteer::nearestInAtlas)
                .map(kin -> say(inBrief ? "research.nothing.kin.short" : "research.nothing.kin", subject, kin.name()))
                .orElseGet(() -> say("research.nothing", subject));
    }

    private String say(String key, Object... values) {
        return words.getMessage(key, values, Locale.ENGLISH);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** One round of look-ups, which shares its source numbers. */
    private class Round {

        private final SourceNumbers numbers;
        private final List<ToolCall> calls = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Round(SourceNumbers numbers) {
            this.numbers = numbers;
        }

        void look(String query, String subject, Supplier<List<Found>> lookUp) {
            long start = System.nanoTime();
            List<Found> found = lookUp.get();
            for (Found one : found) {
                findings.add(one.finding(subject, numbers));
            }
            calls.add(new ToolCall(
                    UuidVersion7Strategy.INSTANCE.generateUuid(null).toString(),
                    TOOL,
                    query,
                    ToolCall.Status.COMPLETED,
                    found.size(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                    found.isEmpty() ? nothing(subject) : null,
                    now()));
        }

        Dossier dossier() {
            return new Dossier(calls, numbers.added(), findings);
        }
    }
}
