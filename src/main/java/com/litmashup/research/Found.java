package com.litmashup.research;

import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Strand;
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

    static Found of(Genre genre, Genre.Fact fact) {
        return new Found(
                genre, fact.strand(), fact.worded(), fact.simply(), fact.confidence(), fact.about(), fact.sources());
    }

    static Found of(Genre genre, Genre.Link link) {
        return new Found(genre, Strand.TODAY, link.text(), link.text(), link.confidence(), LINK, link.sources());
    }

    Finding finding(String subject, SourceNumbers numbers) {
        List<Integer> cited = sources.stream()
                .flatMap(id -> genre.source(id).stream())
                .map(source -> numbers.numberOf(source, genre.inSentence(), text))
                .toList();
        return new Finding(subject, strand, text, simply, confidence, about, cited);
    }
}
