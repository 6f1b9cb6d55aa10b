package com.litmashup.genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTests {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private static final Set<String> RED_ENTRIES = Set.of(
            "powwow",
            "gnawa",
            "sacred_recitation",
            "orisha_drumming",
            "native_ceremonial_song",
            "aboriginal_sacred_song",
            "tibetan_ritual");

    private static Gazetteer read(String yaml) {
        return new YamlGazetteer(GazetteerFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private static GenreName named(String name) {
        return GAZETTEER.find(name).orElseThrow();
    }

    @Test
    void knowsTheWorld() {
        assertThat(GAZETTEER.all()).hasSizeGreaterThanOrEqualTo(450);
    }

    @Test
    void listsItsNamesInAlphabeticalOrder() {
        assertThat(GAZETTEER.all()).isSortedAccordingTo(Comparator.comparing(GenreName::name));
    }

    @Test
    void findsEveryKinAndEverySpelling() {
        for (var genre : GAZETTEER.all()) {
            assertThat(genre.kin())
                    .allSatisfy(kin -> assertThat(named(kin).name()).isEqualTo(kin));
            assertThat(genre.aliases())
                    .allSatisfy(alias -> assertThat(named(alias)).isEqualTo(genre));
        }
    }

    @Test
    void leadsFromEveryGenreToOneThatTheAtlasCovers() {
        assertThat(GAZETTEER.all())
                .allSatisfy(genre -> assertThat(GAZETTEER.nearestInAtlas(genre)).hasValueSatisfying(near -> {
                    assertThat(near.atlasId()).isNotNull();
                    assertThat(near.red()).isFalse();
                }));
    }

    @Test
    void keepsSacredMusicRed() {
        var red = GAZETTEER.all().stream().filter(GenreName::red).toList();

        assertThat(red).extracting(GenreName::atlasId).containsAll(RED_ENTRIES);
        assertThat(red).extracting(GenreName::name).contains("haka");
        assertThat(GAZETTEER.all().stream().filter(genre -> !genre.red()).map(GenreName::atlasId))
                .doesNotContainAnyElementsOf(RED_ENTRIES);
    }

    @ParameterizedTest
    @CsvSource({
        "blues, blues",
        "swing, jazz_swing",
        "Bossa Nova, bossa_nova",
        "salsa, son_salsa",
        "son cubano, son_salsa",
        "rap, boom_bap",
        "Irish music, irish_jig",
        "mariachi, son_jalisciense",
        "Motown, soul_motown",
        "soul, soul_motown",
        "flamenco, flamenco_solea",
        "klezmer, klezmer_bulgar",
        "gamelans, gamelan_lancaran",
        "minimalism, minimalism",
        "techno, techno",
        "cumbia, cumbia",
        "trap, trap",
        "house, house",
        "ska, ska"
    })
    void knowsWhichAtlasEntryCoversAName(String name, String atlasId) {
        assertThat(named(name).atlasId()).isEqualTo(atlasId);
    }

    @Test
    void doesNotFindWhatItDoesNotKnow() {
        assertThat(GAZETTEER.find("grommelpop")).isEmpty();
        assertThat(GAZETTEER.find("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "regagae, reggae",
        "flamencco, flamenco",
        "bachatta, bachata",
        "isicathamya, isicathamiya",
        "krakowjak, krakowiak",
        "Hindustaani, hindustani",
        "tehcno, techno"
    })
    void suggestsWhatASlipMayMean(String slip, String name) {
        assertThat(GAZETTEER.nearest(slip)).first().extracting(GenreName::name).isEqualTo(name);
    }

    @Test
    void suggestsNothingForAnotherWord() {
        assertThat(GAZETTEER.nearest("photosynthesis")).isEmpty();
        assertThat(GAZETTEER.nearest("xq")).isEmpty();
        assertThat(GAZETTEER.nearest("")).isEmpty();
        assertThat(GAZETTEER.nearest("sambo")).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"blues, blues", "rocksteady, reggae", "mento, calypso", "powwow, rock"})
    void leadsToTheNearestKin(String name, String nearest) {
        assertThat(GAZETTEER.nearestInAtlas(named(name))).map(GenreName::name).contains(nearest);
    }

    @Test
    void leadsNowhereFromAnIsland() {
        var island = read("""
                genres:
                  - {name: laut, region: Nowhere, kin: [leise]}
                  - {name: leise, region: Nowhere, kin: [laut], atlas_id: leise, red: true}
                """);

        assertThat(island.nearestInAtlas(island.find("laut").orElseThrow())).isEmpty();
        assertThat(island.nearestInAtlas(new GenreName("echo", List.of(), "", null, List.of("nobody"), false)))
                .isEmpty();
    }

    @Test
    void takesASpellingWithOneWordOrTwo() {
        var small = read("""
                genres:
                  - {name: synthwave, aliases: [synth wave], region: Here, kin: [waveform]}
                  - {name: waveform, region: Here, kin: [synthwave]}
                """);

        assertThat(small.mentions("synthwave, synth-wave, syn thwave"))
                .extracting(GenreMention::words)
                .containsExactly("synthwave", "synth-wave");
    }

    @Test
    void refusesToStartWithEachFaultInAPlainSentence() {
        assertThatThrownBy(() -> read("""
                contexts: ['_ (music']
                never: ['no place']
                genres:
                  - {name: alpha, aliases: [one, One], region: Here, kin: [beta, nobody], atlas_id: Not-Good, unsure: [two]}
                  - {name: beta, aliases: [ONE], region: Here, kin: [beta], artists: [alpha]}
                  - {name: gamma, region: '', kin: [], not: [{spelling: gamut, where: ['_ of']}]}
                  - {region: Here, kin: [alpha], needs: ['* _']}
                """))
                .isInstanceOf(GazetteerUnsound.class)
                .hasMessageContaining("The gazetteer of genres cannot be used.")
                .hasMessageContaining("“One” is listed twice under “alpha”.")
                .hasMessageContaining("“ONE” is listed under both “alpha” and “beta”.")
                .hasMessageContaining("“alpha” is listed under both “alpha” and “beta”.")
                .hasMessageContaining("“alpha” has the kin “nobody”, which is no other name of the gazetteer.")
                .hasMessageContaining("“beta” has the kin “beta”, which is no other name of the gazetteer.")
                .hasMessageContaining("“alpha” has the atlas id “Not-Good”, which is not lower case with underscores.")
                .hasMessageContaining("“alpha” has rules for “two”, which is none of its spellings.")
                .hasMessageContaining("“gamma” has rules for “gamut”, which is none of its spellings.")
                .hasMessageContaining("“gamma” has no region.")
                .hasMessageContaining("“gamma” has no kin.")
                .hasMessageContaining("An entry has no name.")
                .hasMessageContaining("The pattern “_ (music” cannot be read.")
                .hasMessageContaining("The pattern “no place” cannot be read.")
                .hasMessageContaining("The pattern “* _” cannot be read.");
    }

    @Test
    void refusesAFieldItDoesNotKnow() {
        assertThatThrownBy(() -> read("genres: [{name: alpha, colour: red}]")).hasMessageContaining("colour");
    }

    @Test
    void namesNoGenreTwice() {
        var names = GAZETTEER.all().stream().map(GenreName::name).collect(Collectors.toSet());

        assertThat(names).hasSameSizeAs(GAZETTEER.all());
    }
}
