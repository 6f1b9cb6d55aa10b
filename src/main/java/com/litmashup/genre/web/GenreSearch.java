package com.litmashup.genre.web;

import com.litmashup.genre.Genre;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds genres by words: each word must occur, in any order, whatever its case and accents. */
final class GenreSearch {

    private GenreSearch() {}

    static List<Genre> find(List<Genre> genres, String words) {
        List<String> wanted = Arrays.stream(folded(words).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return genres.stream()
                .filter(genre -> wanted.stream().allMatch(textOf(genre)::contains))
                .toList();
    }

    private static String textOf(Genre genre) {
        Genre.Origin origin = genre.origin();
        Stream<String> described = Stream.of(
                genre.name(), genre.inSentence(), origin.people(), origin.place(), origin.country(), origin.era());
        Stream<String> akin =
                Stream.concat(genre.kin().stream(), genre.artists().stream().map(Genre.Artist::name));
        return folded(Stream.concat(described, akin).collect(Collectors.joining(" ")));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
