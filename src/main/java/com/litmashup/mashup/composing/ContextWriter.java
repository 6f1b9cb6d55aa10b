package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Artist;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.genre.ShortEntry;
import com.litmashup.mashup.Lesson.CulturalContext;
import com.litmashup.research.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells of a genre's people: where it is from, what was done to them and by them, what it means, who plays it today. */
final class ContextWriter {

    /** Genres are told of in like depth. */
    private static final int WORDS = 132;

    private static final int MOST_WANTED = 2;
    private static final Pattern SEVERAL = Pattern.compile("[,;]| and ");
    private static final String HISTORY_AND_POWER = "history_and_power";

    private final Bench bench;

    private ContextWriter(Bench bench) {
        this.bench = bench;
    }

    static List<CulturalContext> write(Bench bench) {
        ContextWriter writer = new ContextWriter(bench);
        return bench.guests().stream().map(writer::context).toList();
    }

    private CulturalContext context(Guest guest) {
        Genre genre = guest.genre();
        if (genre == null) {
            return newcomer(guest);
        }
        Genre.Origin origin = genre.origin();
        Fill fill = Fill.of("genre", guest.spoken())
                .with("people", Prose.clause(origin.people()))
                .with("place", place(origin))
                .with("era", Prose.clause(origin.era()));
        String opening = Citations.marked(
                bench.phrases().say(bench.isYoung() ? "context.origin.young" : "context.origin", guest.name(), fill),
                bench.citations().numbers(genre, origin.sources()));
        Optional<String> artist = artist(genre);
        int room = WORDS - Prose.words(opening) - artist.map(Prose::words).orElse(0);
        List<String> sentences = new ArrayList<>(List.of(opening));
        told(bench.citations().about(guest.name()), room).forEach(finding -> sentences.add(sentence(finding)));
        artist.ifPresent(sentences::add);
        return new CulturalContext(guest.name(), origin.people(), place(origin), origin.era(), published(sentences));
    }

    /** What cites a source and says something else than it is not published. */
    private String published(List<String> sentences) {
        return sentences.stream().filter(bench.citations()::holds).collect(Collectors.joining(" "));
    }

    /** As many findings as there is room for, the needed ones first; told in the order of the strands. */
    private List<Finding> told(List<Finding> findings, int room) {
        List<Finding> told = new ArrayList<>();
        int left = room;
        for (Finding finding : inOrder(findings)) {
            int words = Prose.words(sentence(finding));
            if (words <= left) {
                told.add(finding);
                left -= words;
            }
        }
        told.sort(Comparator.comparing(Finding::strand));
        return told;
    }

    private CulturalContext newcomer(Guest guest) {
        List<String> found = inOrder(bench.citations().about(guest.name())).stream()
                .limit(4)
                .map(this::sentence)
                .toList();
        String voice = NewcomerVoice.context(bench, guest);
        String text = found.isEmpty() ? voice : published(found) + " " + voice;
        ShortEntry known = guest.inBrief();
        if (known != null) {
            return new CulturalContext(guest.name(), known.people(), known.place(), known.era(), text);
        }
        String unknown = bench.phrases().say("context.unknown", Fill.EMPTY);
        return new CulturalContext(guest.name(), unknown, unknown, unknown, text);
    }

    private static String place(Genre.Origin origin) {
        boolean told = origin.place().contains(origin.country())
                || SEVERAL.matcher(origin.country()).find();
        return told ? origin.place() : origin.place() + ", " + origin.country();
    }

    private String sentence(Finding finding) {
        return Citations.marked(bench.isYoung() ? finding.simply() : finding.text(), finding.sources());
    }

    /** What the teacher pinned, one of each strand and one of history and power, the library's words before others'. */
    private List<Finding> inOrder(List<Finding> findings) {
        List<Finding> mixed = bench.phrases().shuffled("findings", findings).stream()
                .sorted(Comparator.comparing(Finding::isQuoted))
                .toList();
        Set<Finding> order = new LinkedHashSet<>();
        mixed.stream().filter(bench.citations()::isWanted).limit(MOST_WANTED).forEach(order::add);
        List<Predicate<Finding>> wanted = List.of(
                ContextWriter::isOfPower,
                finding -> finding.about().equals(Finding.DIFFERENT),
                finding -> finding.strand() == Strand.ORIGINS && !isOfPower(finding),
                finding -> finding.strand() == Strand.MEANING,
                finding -> finding.strand() == Strand.TODAY);
        wanted.forEach(want -> mixed.stream().filter(want).findFirst().ifPresent(order::add));
        order.addAll(mixed);
        return List.copyOf(order);
    }

    private static boolean isOfPower(Finding finding) {
        return finding.about().equals(HISTORY_AND_POWER);
    }

    private Optional<String> artist(Genre genre) {
        List<Artist> living = genre.artists().stream().filter(Artist::living).toList();
        if (living.isEmpty()) {
            return Optional.empty();
        }
        Artist artist = bench.phrases().pick("artist of " + genre.id(), living);
        Fill fill = Fill.of("artist", artist.name())
                .with("known", Prose.clause(artist.knownFor()))
                .with("genre", genre.inSentence());
        String key = bench.isYoung() ? "context.artist.young" : "context.artist";
        return Optional.of(Citations.marked(
                bench.phrases().say(key, genre.id(), fill), bench.citations().numbers(genre, artist.sources())));
    }
}
