package com.litmashup.research;

import com.litmashup.genre.AtlasSource;
import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Strand;
import java.time.Instant;
import java.util.List;

/** A statement of the atlas on its way to becoming a finding. */
record Found(
        Genre genre,
        Strand strand,
        String text,
        String simply,
        Confidence confidence,
        String about,
        List<String> sources) {

    static final String LINK = "link";

    private static final double QUALITY_A = 0.95;
    private static final double QUALITY_B = 0.8;
    private static final double QUALITY_C = 0.5;

    static Found of(Genre genre, Genre.Fact fact) {
        return new Found(
                genre,
                fact.strand(),
                fact.worded(),
                fact.simplyWorded(),
                fact.confidence(),
                fact.about(),
                fact.sources());
    }

    static Found of(Genre genre, Genre.Link link) {
        return new Found(genre, Strand.TODAY, link.worded(), link.worded(), link.confidence(), LINK, link.sources());
    }

    Finding finding(String subject, SourceNumbers numbers, Instant now) {
        return new Finding(
                subject, strand, text, simply, confidence, about, numbered(genre, sources, text, numbers, now));
    }

    /** The numbers of sources of a genre, each of which is noted to say these words. */
    static List<Integer> numbered(Genre genre, List<String> ids, String words, SourceNumbers numbers, Instant now) {
        return ids.stream()
                .flatMap(id -> genre.source(id).stream())
                .map(source -> numbers.numberOf(number -> source(number, source, genre, now), words))
                .distinct()
                .toList();
    }

    private static Source source(int number, AtlasSource source, Genre genre, Instant now) {
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
                genre.inSentence(),
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
