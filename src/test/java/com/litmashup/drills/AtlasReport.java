package com.litmashup.drills;

import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.genre.AtlasSource;
import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre;
import com.litmashup.genre.ShortEntriesFromFiles;
import com.litmashup.genre.ShortEntry;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the facts of the atlas by confidence and its publications by tier, and lists every fact that is said with less
 * than full confidence, so that somebody can go and confirm it.
 *
 * <p>{@code java -cp target/classes:target/test-classes:(dependencies) com.litmashup.drills.AtlasReport}
 */
final class AtlasReport {

    private static final List<Genre> GENRES = AtlasFromFiles.ATLAS.all();
    private static final List<ShortEntry> SHORT = ShortEntriesFromFiles.SHORT_ENTRIES.all();

    private AtlasReport() {}

    public static void main(String[] arguments) {
        System.out.printf(
                "%d full entries (%d playable, %d red), %d short entries%n",
                GENRES.size(), AtlasFromFiles.playable().size(), red(), SHORT.size());
        System.out.println("facts by confidence: " + counted(facts(), Genre.Fact::confidence));
        System.out.println("links by confidence: " + counted(links(), Genre.Link::confidence));
        System.out.printf("short entries, all said as usual knowledge: %s=%d%n", Confidence.MEDIUM, SHORT.size());
        System.out.println(
                "publications of full entries by tier: " + tiers(GENRES.stream().map(Genre::sources)));
        System.out.println(
                "publications of short entries by tier: " + tiers(SHORT.stream().map(ShortEntry::sources)));
        GENRES.forEach(AtlasReport::unconfirmed);
    }

    private static long red() {
        return GENRES.stream().filter(Genre::isRed).count();
    }

    private static Stream<Genre.Fact> facts() {
        return GENRES.stream().flatMap(genre -> genre.facts().stream());
    }

    private static Stream<Genre.Link> links() {
        return GENRES.stream().flatMap(genre -> genre.links().stream());
    }

    private static <T> Map<Confidence, Long> counted(Stream<T> said, Function<T, Confidence> confidence) {
        return said.collect(
                Collectors.groupingBy(confidence, () -> new EnumMap<>(Confidence.class), Collectors.counting()));
    }

    private static Map<AtlasSource.Tier, Long> tiers(Stream<List<AtlasSource>> lists) {
        return lists
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        source -> source.author() + source.title(), AtlasSource::tier, (one, same) -> one))
                .values()
                .stream()
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(AtlasSource.Tier.class), Collectors.counting()));
    }

    private static void unconfirmed(Genre genre) {
        genre.facts().stream()
                .filter(fact -> fact.confidence() != Confidence.HIGH)
                .forEach(fact -> System.out.printf(
                        "  %s %s (%s): %s%n", genre.id(), fact.id(), fact.confidence(), fact.worded()));
    }
}
