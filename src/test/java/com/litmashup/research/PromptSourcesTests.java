package com.litmashup.research;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.research.ToolCall.Outcome;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PromptSourcesTests {

    private static final int BUDGET = 1_500;

    /** F19: ninety sources fit where nine fit, and it can be seen how many were left out. */
    @Test
    void ninetySourcesStayWithinTheBudget() {
        List<Source> ninety = IntStream.rangeClosed(1, 90)
                .mapToObj(PromptSourcesTests::source)
                .toList();

        PromptSources prompt = PromptSources.of(new Dossier(List.of(), ninety, List.of()), BUDGET);

        assertThat(prompt.text()).hasSizeLessThanOrEqualTo(BUDGET * 3).contains("[90]");
        assertThat(prompt.trimmed()).isBetween(1, 89);
    }

    /** F15: a model is told six different things. */
    @Test
    void everyOutcomeIsToldInItsOwnWords() {
        List<String> told = Arrays.stream(Outcome.values())
                .map(outcome -> PromptSources.of(new Dossier(List.of(call(outcome)), List.of(), List.of()), BUDGET)
                        .text())
                .toList();

        assertThat(told)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).contains("1"));
        assertThat(told).hasSize(6);
    }

    @Test
    void noAddressAndNoMarkOfAnotherGetsIn() {
        Source sly = new Source(
                1,
                "Samba",
                "https://evil.example/x",
                "A",
                "See [7] and 【8】.",
                Source.Kind.WEB,
                0.5,
                null,
                Instant.EPOCH);

        assertThat(PromptSources.of(new Dossier(List.of(), List.of(sly), List.of()), BUDGET)
                        .text())
                .contains("[1]")
                .doesNotContain("evil", "[7]", "【8】");
    }

    private static ToolCall call(Outcome outcome) {
        return new ToolCall(ToolCall.newId(), "tavily", "samba", outcome, 0, 1, null, 0, Instant.EPOCH);
    }

    private static Source source(int number) {
        return new Source(
                number,
                "Title " + number,
                null,
                "Press",
                "Words of this source. ".repeat(8),
                Source.Kind.WEB,
                number / 100.0,
                "samba",
                Instant.EPOCH);
    }
}
