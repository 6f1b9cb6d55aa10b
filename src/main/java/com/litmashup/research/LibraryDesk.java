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
    public Dossier research(Inquiry inquiry, SearchWatch watch) {
        Round round = new Round(new SourceNumbers(inquiry.known()));
        for (String genre : inquiry.fresh()) {
            for (Strand strand : Strand.values()) {
                round.look(
                        say("research.query." + strand.name().toLowerCase(Locale.ROOT), genre),
                        genre,
                        () -> facts(genre, strand));
            }
        }
        for (Inquiry.Pair pair : inquiry.pairs()) {
            round.look(
                    say("research.query.links", pair.one(), pair.other()),
                    pair.subject(),
                    () -> links(pair.one(), pair.other()));
        }
        inquiry.fresh().stream().flatMap(name -> atlas.named(name).stream()).forEach(round::noteWhoAndWhere);
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
                findings.add(one.finding(subject, numbers, now()));
            }
            calls.add(new ToolCall(
                    ToolCall.newId(),
                    TOOL,
                    query,
                    found.isEmpty() ? ToolCall.Outcome.EMPTY : ToolCall.Outcome.OK,
                    found.size(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                    found.isEmpty() ? nothing(subject) : null,
                    0,
                    now()));
        }

        /** Numbers the sources of all else that a lesson may say of a genre: its origin, its artists, its recordings. */
        void noteWhoAndWhere(Genre genre) {
            Genre.Origin origin = genre.origin();
            String home = String.join(". ", origin.people(), origin.place(), origin.country(), origin.era());
            Found.numbered(genre.inSentence(), Found.listed(genre, origin.sources()), home, numbers, now());
            genre.artists()
                    .forEach(artist -> Found.numbered(
                            genre.inSentence(),
                            Found.listed(genre, artist.sources()),
                            artist.name() + ": " + artist.knownFor(),
                            numbers,
                            now()));
            genre.listening()
                    .forEach(one -> Found.numbered(
                            genre.inSentence(),
                            Found.listed(genre, one.sources()),
                            String.join(", ", one.artist(), one.title(), one.publisher(), one.year()),
                            numbers,
                            now()));
        }

        Dossier dossier() {
            return new Dossier(calls, numbers.added(), findings);
        }
    }
}
