package com.litmashup.research;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.litmashup.Program;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import com.litmashup.genre.Confidence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

@WholeApplication
class LibraryDeskTests {

    @Autowired
    @Qualifier("libraryDesk")
    Researcher researcher;

    @Autowired
    School school;

    @Test
    void eachGenreIsLookedUpInThreeStrandsAndEachPairForItsLinks() {
        Dossier dossier = researcher.research(List.of("samba", "baroque", "jazz"), List.of());

        assertThat(dossier.toolCalls()).hasSize(3 * 3 + 3);
        assertThat(dossier.toolCalls()).extracting(ToolCall::query).doesNotHaveDuplicates();
        assertThat(dossier.toolCalls()).extracting(ToolCall::id).isSorted().doesNotHaveDuplicates();
        assertThat(dossier.toolCalls().stream().mapToInt(ToolCall::resultCount).sum())
                .isEqualTo(dossier.findings().size());
    }

    @Test
    void everyFindingCitesSourcesThatAreThere() {
        Dossier dossier = researcher.research(List.of("samba", "baroque"), List.of());

        assertThat(dossier.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.sources())
                        .isNotEmpty()
                        .allSatisfy(number -> assertThat(dossier.sources())
                                .extracting(Source::number)
                                .contains(number)));
        assertThat(dossier.sources())
                .extracting(Source::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, dossier.sources().size())
                                .boxed()
                                .toList());
    }

    /** F17: a number means the same source for as long as the conversation lasts. */
    @Test
    void numbersGoOnAndNeverChange() {
        Dossier first = researcher.research(List.of("samba"), List.of());
        Dossier second = researcher.research(List.of("samba", "bossa nova"), first.sources());

        List<Source> added = second.sources().stream()
                .filter(source -> source.number() > first.sources().size())
                .toList();
        assertThat(added)
                .extracting(Source::number)
                .first()
                .isEqualTo(first.sources().size() + 1);
        assertThat(added)
                .extracting(Source::title, Source::imprint)
                .doesNotContainAnyElementsOf(first.sources().stream()
                        .map(source -> tuple(source.title(), source.imprint()))
                        .toList());
        assertThat(second.sources())
                .filteredOn(source -> !added.contains(source))
                .allSatisfy(source -> assertThat(
                                first.sources().get(source.number() - 1).title())
                        .isEqualTo(source.title()));
        assertThat(second.findings())
                .filteredOn(finding -> finding.subject().equals("samba"))
                .containsExactlyElementsOf(first.findings());
    }

    /** F16: the same question gives the same numbers, however often it is asked. */
    @Test
    void numberingDoesNotDependOnChance() {
        Dossier once = researcher.research(List.of("samba", "baroque", "jazz"), List.of());

        for (int i = 0; i < 20; i++) {
            Dossier again = researcher.research(List.of("samba", "baroque", "jazz"), List.of());
            assertThat(again.findings()).isEqualTo(once.findings());
            assertThat(again.sources())
                    .extracting(Source::title)
                    .isEqualTo(once.sources().stream().map(Source::title).toList());
        }
    }

    /** F15: nothing found is said to be so, with where to look on, and is no failure. */
    @Test
    void aGenreThatTheAtlasLacksGivesAnHonestNothingThatNamesItsKin() {
        Dossier dossier = researcher.research(List.of("maxixe"), List.of());

        assertThat(dossier.findings()).isEmpty();
        assertThat(dossier.sources()).isEmpty();
        assertThat(dossier.toolCalls()).hasSize(3).allSatisfy(call -> {
            assertThat(call.outcome()).isEqualTo(ToolCall.Outcome.EMPTY);
            assertThat(call.resultCount()).isZero();
            assertThat(call.error()).contains("maxixe").contains("The nearest one it has is");
        });
    }

    /** The names that issue 5 asks for, and that no pattern is stored of. */
    @ParameterizedTest
    @CsvSource({"morna, Cabo Verdeans, fado", "benga, Luo, soukous", "pansori, Jeolla, taiko", "maracatu, Recife, samba"
    })
    void aGenreKnownInBriefGivesWhatIsKnownWithTwoSourcesAndNamesItsKin(String name, String known, String kin) {
        Dossier dossier = researcher.research(List.of(name), List.of());

        assertThat(dossier.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.text()).contains(name, known, "usually");
            assertThat(finding.confidence()).isEqualTo(Confidence.MEDIUM);
            assertThat(finding.sources()).containsExactly(1, 2);
        });
        assertThat(dossier.sources()).hasSize(2);
        assertThat(dossier.toolCalls())
                .filteredOn(call -> call.resultCount() == 0)
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.error())
                        .contains("only a short entry on " + name)
                        .contains(kin));
    }

    @Test
    void aWordThatNobodyKnowsGivesAnHonestNothingToo() {
        assertThat(researcher.research(List.of("zzyzx"), List.of()).toolCalls())
                .allSatisfy(call -> assertThat(call.error()).contains("zzyzx"));
    }

    @Test
    void searchesAndSourcesAreKeptWithTheConversation() {
        Program program = school.programOf(school.msRivera());
        String session = program.conversation("Samba and baroque for grade 7.");
        program.say(session, "Now jazz as well.");
        String address = "/api/v1/session/" + session;

        List<Map<String, Object>> calls = Program.read(program.get(address), "$.tool_calls");
        List<Integer> numbers = Program.read(program.get(address), "$.sources[*].number");

        assertThat(calls).hasSizeGreaterThanOrEqualTo(3 * 3 + 1);
        assertThat(calls).extracting(call -> call.get("query")).doesNotHaveDuplicates();
        assertThat(numbers).isSorted();
        assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
    }
}
