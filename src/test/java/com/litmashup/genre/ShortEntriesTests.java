package com.litmashup.genre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortEntriesTests {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final ShortEntries ENTRIES = ShortEntriesFromFiles.SHORT_ENTRIES;

    static List<ShortEntry> entries() {
        return ENTRIES.all();
    }

    @Test
    void knowsAtLeastAHundredAndTwentyGenresInBrief() {
        assertThat(entries()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(entries()).extracting(ShortEntry::id).doesNotHaveDuplicates();
        assertThat(entries()).extracting(ShortEntry::name).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"morna", "benga", "pansori", "maracatu", "P'ansori", "Luo benga", "cape breton fiddle"})
    void knowsNamesInAnySpelling(String name) {
        assertThat(ENTRIES.named(name)).hasValueSatisfying(entry -> {
            assertThat(entry.people()).isNotBlank();
            assertThat(ENTRIES.entry(entry.id())).contains(entry);
        });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void hasTwoPublicationsThatCanBeLookedUpAndKin(ShortEntry entry) {
        assertThat(Set.copyOf(entry.sources())).hasSizeGreaterThanOrEqualTo(2).allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            assertThat(source.author() + source.publisher()).isNotBlank();
            assertThat(source.year()).matches("\\d{4}");
        });
        assertThat(entry.kin()).isNotEmpty();
        assertThat(entry.care().note()).isNotBlank();
    }

    @Test
    void repeatsNoFullEntry() {
        Set<String> full = AtlasFromFiles.ATLAS.all().stream().map(Genre::id).collect(Collectors.toSet());

        assertThat(entries()).extracting(ShortEntry::id).doesNotContainAnyElementsOf(full);
        assertThat(entries())
                .allSatisfy(entry -> assertThat(
                                GAZETTEER.find(entry.name()).orElseThrow().atlasId())
                        .isNull());
    }
}
