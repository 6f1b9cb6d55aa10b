package com.litmashup.research.comparing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.litmashup.genre.Atlas;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.genre.ShortEntries;
import com.litmashup.genre.ShortEntry;
import com.litmashup.research.Aspect;
import com.litmashup.research.Comparing;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.Inquiry;
import com.litmashup.research.Source;
import com.litmashup.research.Synthesis;
import com.litmashup.research.Synthesis.Agreement;
import com.litmashup.research.Synthesis.Matter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares in code alone: the same sources always give the same synthesis. */
@Component
public class SourceComparing implements Comparing {

    private static final String HISTORY_AND_POWER = "history_and_power";
    private static final int REMEMBERED = 100;

    private record Question(List<Source> sources, List<Finding> findings, List<String> genres) {}

    private final Atlas atlas;
    private final ShortEntries shortEntries;
    private final Places places;
    private final Likeness likeness;
    private final Unlikeness unlikeness;
    private final AspectWords words = AspectWords.load();

    /** A conversation asks for the same comparison at every turn and at every look at its page. */
    private final Cache<Question, List<Synthesis>> compared =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    public SourceComparing(Atlas atlas, ShortEntries shortEntries) {
        this.atlas = atlas;
        this.shortEntries = shortEntries;
        this.places = new Places(atlas.all());
        this.likeness = new Likeness(places);
        this.unlikeness = new Unlikeness(places);
    }

    @Override
    public List<Synthesis> of(Dossier usable, List<String> genres) {
        return compared.get(new Question(usable.sources(), usable.findings(), List.copyOf(genres)), this::compare);
    }

    private List<Synthesis> compare(Question asked) {
        Dossier usable = new Dossier(List.of(), asked.sources(), asked.findings());
        List<String> genres = asked.genres();
        KeptLines lines = new KeptLines(usable, words);
        return Stream.concat(
                        genres.stream().map(genre -> genre(genre, usable, lines)),
                        new Inquiry(genres, genres, List.of()).pairs().stream().map(pair -> link(pair, usable)))
                .toList();
    }

    private Synthesis genre(String name, Dossier usable, KeptLines lines) {
        Genre entry = atlas.named(name).orElse(null);
        ShortEntry known = shortEntries.named(name).orElse(null);
        Set<String> names = Stream.of(
                        Stream.of(name),
                        Stream.ofNullable(entry).map(Genre::inSentence),
                        Stream.ofNullable(known).map(ShortEntry::inSentence))
                .flatMap(all -> all)
                .collect(Collectors.toSet());
        List<Kept> kept = lines.of(name, names, entry);
        List<Finding> findings = about(name, usable);
        return new Synthesis(
                name,
                likeness.of(kept, names),
                unlikeness.of(kept),
                untold(findings),
                silent(kept, findings, entry, known),
                false);
    }

    private static Synthesis link(Inquiry.Pair pair, Dossier usable) {
        List<Integer> sources = Stream.of(pair, new Inquiry.Pair(/* one= */ pair.other(), /* other= */ pair.one()))
                .flatMap(either -> about(either.subject(), usable).stream())
                .flatMap(finding -> finding.sources().stream())
                .distinct()
                .sorted()
                .toList();
        List<Agreement> agreed =
                sources.isEmpty() ? List.of() : List.of(new Agreement(Matter.LINK, pair.subject(), sources, false));
        return new Synthesis(pair.subject(), agreed, List.of(), Set.of(), Set.of(), true);
    }

    private static List<Finding> about(String subject, Dossier usable) {
        return usable.findings().stream()
                .filter(finding -> finding.subject().equals(subject))
                .toList();
    }

    /** A finding of somebody else's words was asked for in one strand and may tell of any. */
    private static Set<Strand> untold(List<Finding> findings) {
        Set<Strand> untold = EnumSet.allOf(Strand.class);
        findings.forEach(finding -> untold.remove(finding.strand()));
        return findings.stream().anyMatch(Finding::isQuoted) ? Set.of() : Set.copyOf(untold);
    }

    private Set<Aspect> silent(
            List<Kept> kept, List<Finding> findings, @Nullable Genre entry, @Nullable ShortEntry known) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> !isKnown(aspect, entry, known))
                .filter(aspect -> aspect != Aspect.POWER
                        || findings.stream().noneMatch(one -> one.about().equals(HISTORY_AND_POWER)))
                .filter(aspect -> kept.stream().noneMatch(line -> speaks(line.line(), aspect)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Aspect.class)));
    }

    /** What an entry has a field for needs no words. */
    private static boolean isKnown(Aspect aspect, @Nullable Genre entry, @Nullable ShortEntry known) {
        return switch (aspect) {
            case PEOPLE, PLACE, ERA -> entry != null || known != null;
            case LIVING_ARTISTS -> entry != null && entry.artists().stream().anyMatch(Genre.Artist::living);
            case POWER -> false;
        };
    }

    private boolean speaks(String line, Aspect aspect) {
        return switch (aspect) {
            case PEOPLE -> words.people().matcher(line).find();
            case PLACE -> !places.in(line).isEmpty();
            case ERA -> !Span.in(line).isEmpty();
            case POWER -> words.power().matcher(line).find();
            case LIVING_ARTISTS -> words.living().matcher(line).find();
        };
    }
}
