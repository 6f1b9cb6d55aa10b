package com.litmashup.genre;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.genre.Genre.Strand;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YamlAtlasTests {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Atlas ATLAS = new YamlAtlas(GAZETTEER);

    static List<Genre> genres() {
        return ATLAS.all();
    }

    @Test
    void knowsAtLeastFortyGenresThatLessonsCanBeMadeOf() {
        assertThat(genres()).filteredOn(genre -> !genre.isRed()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(genres()).filteredOn(Genre::isRed).isNotEmpty();
    }

    @Test
    void listsByName() {
        assertThat(genres()).extracting(Genre::name).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void findsAGenreByIdByNicknameAndByName() {
        assertThat(ATLAS.genre("boom_bap")).isPresent();
        assertThat(ATLAS.named("hip hop")).contains(ATLAS.genre("boom_bap").orElseThrow());
        assertThat(ATLAS.named("Hip-hop (boom bap)"))
                .contains(ATLAS.genre("boom_bap").orElseThrow());
        assertThat(ATLAS.named("music of the spheres")).isEmpty();
        assertThat(ATLAS.genre("atlantis")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("genres")
    void isFoundByTheWordsThatStandInASentence(Genre genre) {
        assertThat(ATLAS.named(genre.inSentence())).contains(genre);
    }

    /** A publication that can be looked up: who, what, where and when. A standing page of the web has an address. */
    @ParameterizedTest
    @MethodSource("genres")
    void citesOnlyPublicationsThatCanBeLookedUp(Genre genre) {
        assertThat(genre.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.title()).isNotBlank();
            assertThat(source.author() + source.publisher()).isNotBlank();
            assertThat(source.year()).matches("\\d{4}\\b.*|undated");
            assertThat(source.year().equals("undated") && source.url() == null).isFalse();
        });
    }

    @Test
    void coversEveryNameThatTheGazetteerSaysItCovers() {
        assertThat(GAZETTEER.all())
                .filteredOn(name -> name.atlasId() != null)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ATLAS.named(name.name()))
                        .hasValueSatisfying(genre -> assertThat(genre.id()).isEqualTo(name.atlasId())));
    }

    @ParameterizedTest
    @MethodSource("genres")
    void saysEveryFactWithItsSources(Genre genre) {
        for (Strand strand : Strand.values()) {
            assertThat(genre.facts(strand)).allSatisfy(fact -> {
                assertThat(fact.worded()).contains(fact.text());
                assertThat(fact.sources())
                        .allSatisfy(id -> assertThat(genre.source(id)).isPresent());
            });
        }
    }
}
