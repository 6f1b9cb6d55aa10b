package com.litmashup.research;

import com.litmashup.genre.AtlasSource;
import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.genre.ShortEntry;
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

    static Found of(Genre genre, Genre.Fact fact) {
        return new Found(
                genre.inSentence(),
                fact.strand(),
                fact.worded(),
                fact.simply(),
                fact.confidence(),
                fact.about(),
                listed(genre, fact.sources()));
    }

    static Found of(Genre genre, Genre.Link link) {
        return new Found(
                genre.inSentence(),
                Strand.TODAY,
                link.text(),
                link.text(),
                link.confidence(),
                LINK,
                listed(genre, link.sources()));
    }

    /** Whose a genre is, where and when it began: all that a short entry knows, said as common knowledge is. */
    static Found of(ShortEntry entry, String text, String simply) {
        return new Found(entry.inSentence(), Strand.ORIGINS, text, simply, Confidence.MEDIUM, ORIGINS, entry.sources());
    }

    private static List<AtlasSource> listed(Genre genre, List<String> ids) {
        return ids.stream().flatMap(id -> genre.source(id).stream()).toList();
    }

    Finding finding(String subject, SourceNumbers numbers) {
        List<Integer> cited = sources.stream()
                .map(source -> numbers.numberOf(source, genre, text))
                .toList();
        return new Finding(subject, strand, text, simply, confidence, about, cited);
    }
}
