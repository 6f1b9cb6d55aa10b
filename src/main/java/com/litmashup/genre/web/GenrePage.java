package com.litmashup.genre.web;

import com.litmashup.genre.AtlasSource;
import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Profile;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.genre.RhythmRing;
import com.litmashup.genre.RhythmRow;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one genre shows besides the genre itself.
 *
 * @param rows the rhythm grid; none for a red genre
 * @param timeline absent where the era names no year
 * @param kin its kin, with a way to each that has a page
 */
record GenrePage(
        Genre genre,
        List<RhythmRing> rings,
        List<RhythmRow> rows,
        MapPoint map,
        @Nullable Timeline timeline,
        List<Relative> kin) {

    private static final String COLOUR = "a";

    /**
     * A related genre.
     *
     * @param id of its page, or null where the atlas has none
     */
    record Relative(String name, @Nullable String id) {}

    static GenrePage of(Genre genre, List<Relative> kin, int today) {
        Genre.Origin origin = genre.origin();
        return new GenrePage(
                genre,
                Portrait.of(genre),
                rowsOf(genre.profile()),
                MapPoint.of(origin.latitude(), origin.longitude()),
                Era.of(origin.era()).map(era -> Timeline.of(era, today)).orElse(null),
                kin);
    }

    private static List<RhythmRow> rowsOf(@Nullable Profile profile) {
        return profile == null
                ? List.of()
                : profile.patterns().stream()
                        .map(line -> RhythmRow.of(line, COLOUR))
                        .toList();
    }

    /** The numbers on this page of the sources with these ids, as {@code [n]} cites them. */
    public List<Integer> numbersOf(List<String> ids) {
        List<String> listed = genre.sources().stream().map(AtlasSource::id).toList();
        return IntStream.range(0, listed.size())
                .filter(place -> ids.contains(listed.get(place)))
                .mapToObj(place -> place + 1)
                .toList();
    }

    /** A word of the data as people read it: {@code minor_pentatonic} is minor pentatonic. */
    public String plain(String word) {
        return word.replace('_', ' ');
    }

    /** The strands that have something to tell, in order. */
    public List<Strand> strands() {
        return List.of(Strand.values()).stream()
                .filter(strand -> !genre.facts(strand).isEmpty())
                .toList();
    }
}
