package com.litmashup.research;

import com.litmashup.genre.AtlasSource;
import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.genre.ShortEntry;
import java.time.Instant;
import java.util.List;

/** A statement of the atlas on its way to becoming a finding. */
record Found(
        String genre,
        Strand strand,
        String text,
        String simply,
        Confidence confidence,
        String about,
        List<AtlasSource> sources) {

    static final String LINK = "link";
    private static final String ORIGINS = "origins";

    private static final double QUALITY_A = 0.95;
    private static final double QUALITY_B = 0.8;
    private static final double QUALITY_C = 0.5;

    static Found of(Genre genre, Genre.Fact fact) {
        return new Found(
                genre.inSentence(),
                fact.strand(),
                fact.worded(),
                fact.simplyWorded(),
                fact.confidence(),
                fact.about(),
                listed(genre, fact.sources()));
    }

    static Found of(Genre genre, Genre.Link link) {
        return new Found(
                genre.inSentence(),
                Strand.TODAY,
                link.worded(),
                link.worded(),
                link.confidence(),
                LINK,
                listed(genre, link.sources()));
    }

    /** Whose a genre is, where and when it began: all that a short entry knows, said as common knowledge is. */
    static Found of(ShortEntry entry, String text, String simply) {
        return new Found(entry.inSentence(), Strand.ORIGINS, text, simply, Confidence.MEDIUM, ORIGINS, entry.sources());
    }

    static List<AtlasSource> listed(Genre genre, List<String> ids) {
        return ids.stream().flatMap(id -> genre.source(id).stream()).toList();
    }

    Finding finding(String subject, SourceNumbers numbers, Instant now) {
        return new Finding(
                subject, strand, text, simply, confidence, about, numbered(genre, sources, text, numbers, now));
    }

    /** The numbers of sources of a genre, each of which is noted to say these words. */
    static List<Integer> numbered(
            String genre, List<AtlasSource> sources, String words, SourceNumbers numbers, Instant now) {
        return sources.stream()
                .map(source -> numbers.numberOf(number -> source(number, source, genre, now), words))
                .distinct()
                .toList();
    }

    private static Source source(int number, AtlasSource source, String genre, Instant now) {
        return new Source(
                number,
                source.author(),
                source.title(),
                source.url(),
                source.publisher(),
                source.year(),
                "",
                Source.Kind.LIBRARY,
                quality(source.tier()),
                "",
                genre,
                now,
                Source.Standing.FOUND);
    }

    private static double quality(AtlasSource.Tier tier) {
        return switch (tier) {
            case A -> QUALITY_A;
            case B -> QUALITY_B;
            case C -> QUALITY_C;
        };
    }
}
