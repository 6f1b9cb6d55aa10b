package com.litmashup.research.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.genre.AtlasFromFiles;
import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.genre.ShortEntriesFromFiles;
import com.litmashup.research.Aspect;
import com.litmashup.research.Dossier;
import com.litmashup.research.Finding;
import com.litmashup.research.LibraryFindings;
import com.litmashup.research.ResearchMother;
import com.litmashup.research.Source;
import com.litmashup.research.Synthesis;
import com.litmashup.research.SynthesisWording;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Processing
class SourceComparingTests {

    private static final String KOLO = "kolo";

    private final SourceComparing comparing =
            new SourceComparing(AtlasFromFiles.ATLAS, ShortEntriesFromFiles.SHORT_ENTRIES);
    private final SynthesisWording wording = new SynthesisWording(ResearchMother.words());

    @Test
    void twoSourcesThatNameAPlaceAndADecadeAgree() {
        Synthesis synthesis = kolo(
                "Kolo began in the villages of Serbia in the 1930s.", "In Serbia kolo was recorded first in 1934.");

        assertThat(wording.agreed(synthesis))
                .containsExactly("[1] and [2] both name Serbia.", "[1] and [2] both name the 1930s.");
        assertThat(synthesis.different()).isEmpty();
    }

    @Test
    void threeSourcesAreSaidToAgreeAllTogether() {
        Synthesis synthesis = kolo("Kolo is of Serbia.", "They dance kolo in Serbia.", "Kolo came from Serbia too.");

        assertThat(wording.agreed(synthesis)).containsExactly("[1], [2] and [3] all name Serbia.");
    }

    @Test
    void beginningsFarApartDifferAndAreToldWithBothNumbers() {
        Synthesis synthesis =
                kolo("Kolo emerged in Serbia in the 1840s.", "The first kolo began in Croatia in the 1930s.");

        assertThat(wording.different(synthesis))
                .containsExactly(
                        "Where they tell how it began, [1] names the 1840s and [2] names the 1930s.",
                        "Where they tell how it began, [1] names Serbia and [2] names Croatia.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kolo emerged in the 1920s.|Kolo began about 1931.",
                "Kolo emerged in the 1840s.|A kolo was recorded in Croatia in 1990.",
                "Kolo emerged in the 19th century.|Kolo began in the 1890s.",
                "Kolo emerged in Serbia and Croatia.|Kolo began in Croatia.",
                "Kolo emerged in Rio de Janeiro.|Kolo began in Brazil."
            })
    void whatMayBeTheSameIsNoDifference(String one, String other) {
        assertThat(kolo(one, other).different()).isEmpty();
    }

    @Test
    void whatNoSourceSpeaksOfIsSilent() {
        Synthesis synthesis = kolo("Kolo emerged in Serbia in the 1930s.");

        assertThat(synthesis.silent()).containsExactly(Aspect.PEOPLE, Aspect.POWER, Aspect.LIVING_ARTISTS);
        assertThat(wording.silent(synthesis))
                .containsExactly(
                        "No words kept here speak of whose music it is, who held power and who got the credit or who plays it today.");
    }

    @Test
    void aSourceThatSpeaksOfItBreaksTheSilence() {
        Synthesis synthesis = kolo(
                "Villagers of Serbia began kolo in the 1930s.",
                "The police banned kolo, and young singers perform it today.");

        assertThat(synthesis.silent()).isEmpty();
    }

    @Test
    void ofAnUnknownMusicEverythingIsSilent() {
        Synthesis synthesis = comparing.of(Dossier.EMPTY, List.of(KOLO)).getFirst();

        assertThat(synthesis.silent()).containsExactly(Aspect.values());
        assertThat(synthesis.untold()).containsExactlyInAnyOrder(Strand.values());
    }

    @Test
    void theLibraryIsNeverSilentOnAMusicThatItKnowsWell() {
        List<String> genres = AtlasFromFiles.ATLAS.all().stream()
                .filter(genre -> !genre.isRed())
                .map(genre -> genre.inSentence())
                .toList();
        assertThat(genres)
                .allSatisfy(genre -> assertThat(comparing
                                .of(LibraryFindings.of(List.of(genre)), List.of(genre))
                                .getFirst()
                                .silent())
                        .as(genre)
                        .doesNotContain(Aspect.PEOPLE, Aspect.PLACE, Aspect.ERA, Aspect.POWER));
    }

    @Test
    void theLibraryIsSaidToRestItsWordsOnItsSourcesRatherThanTheSourcesToSayThem() {
        Synthesis samba = comparing
                .of(LibraryFindings.of(List.of("samba")), List.of("samba"))
                .getFirst();

        assertThat(wording.agreed(samba))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence).startsWith("The library names "));
    }

    @Test
    void aShortEntryIsSilentOnPowerOrOnWhoPlaysItToday() {
        Synthesis morna = comparing
                .of(LibraryFindings.of(List.of("morna")), List.of("morna"))
                .getFirst();

        assertThat(morna.silent()).contains(Aspect.LIVING_ARTISTS).doesNotContain(Aspect.PEOPLE, Aspect.PLACE);
        assertThat(morna.untold()).containsExactlyInAnyOrder(Strand.MEANING, Strand.TODAY);
    }

    @Test
    void aLinkIsSpokenOfOrNot() {
        List<Synthesis> linked = comparing.of(LibraryFindings.of(List.of("blues", "rock")), List.of("blues", "rock"));
        List<Synthesis> apart = comparing.of(LibraryFindings.of(List.of("fado", "taiko")), List.of("fado", "taiko"));

        assertThat(linked.getLast().isSilentLink()).isFalse();
        assertThat(wording.silent(apart.getLast()))
                .containsExactly("No source in this list speaks of a link between them.");
    }

    @Test
    void aDroppedSourceAgreesWithNobody() {
        Dossier all = dossier("Kolo began in Serbia.", "They sing kolo in Serbia.");
        Dossier usable = new Dossier(
                        List.of(),
                        List.of(
                                all.sources().getFirst(),
                                all.sources().getLast().standing(Source.Standing.DROPPED)),
                        all.findings())
                .usable();

        assertThat(comparing.of(usable, List.of(KOLO)).getFirst().agreed()).isEmpty();
    }

    private Synthesis kolo(String... lines) {
        return comparing.of(dossier(lines), List.of(KOLO)).getFirst();
    }

    private static Dossier dossier(String... lines) {
        List<Source> sources = IntStream.range(0, lines.length)
                .mapToObj(place -> new Source(
                        place + 1,
                        "Page " + place,
                        "https://museum.example/" + place,
                        "Museum",
                        lines[place],
                        Source.Kind.WEB,
                        0.9,
                        KOLO,
                        Instant.EPOCH))
                .toList();
        List<Finding> findings = Arrays.stream(lines)
                .map(line -> new Finding(
                        KOLO,
                        Strand.ORIGINS,
                        "According to Museum, “" + line + "”.",
                        line,
                        Confidence.MEDIUM,
                        Finding.WEB,
                        List.of(List.of(lines).indexOf(line) + 1)))
                .toList();
        return new Dossier(List.of(), sources, findings);
    }
}
