package com.litmashup.genre.web;

import com.litmashup.genre.Genre;
import com.litmashup.genre.ShortEntry;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds genres by words: each word must occur, in any order, whatever its case and accents. */
final class GenreSearch {

    private GenreSearch() {}

    static List<Genre> find(List<Genre> genres, String words) {
        return find(genres, GenreSearch::textOf, words);
    }

    static List<ShortEntry> findShort(List<ShortEntry> entries, String words) {
        return find(entries, GenreSearch::textOf, words);
    }

    private static <T> List<T> find(List<T> genres, Function<T, String> text, String words) {
        List<String> wanted = Arrays.stream(folded(words).split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return genres.stream()
                .filter(genre -> wanted.stream().allMatch(text.apply(genre)::contains))
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

    private static String textOf(ShortEntry entry) {
        Stream<String> described = Stream.of(entry.name(), entry.people(), entry.place(), entry.era());
        return folded(Stream.concat(described, entry.kin().stream()).collect(Collectors.joining(" ")));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
