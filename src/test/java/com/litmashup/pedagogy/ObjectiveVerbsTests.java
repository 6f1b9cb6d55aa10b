package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectiveVerbsTests {

    private static final ObjectiveVerbs VERBS = ObjectiveVerbs.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pupils can name three instruments of a samba school       | REMEMBER
            Students will be able to describe what the surdo does     | UNDERSTAND
            Clap the tamborim line for eight bars                     | APPLY
            By the end, everyone can compare two bass lines           | ANALYSE
            Choose and defend a tempo with one reason                 | EVALUATE
            They will together compose a four-bar ostinato            | CREATE
            Explore the riff and record a version of your own         | CREATE
            Carefully tell apart two timelines by ear                 | ANALYSE
            """)
    void aVerbThatCanBeSeenOrHeardSaysWhatKindOfThinkingItAsksFor(String objective, Bloom bloom) {
        assertThat(VERBS.bloomOf(objective)).hasValue(bloom);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Understand syncopation",
                "Pupils will appreciate the blues",
                "Explore the music of Brazil",
                "Samba for everyone",
                ""
            })
    void aVerbThatNobodyCanSeeOrHearSaysNothing(String objective) {
        assertThat(VERBS.bloomOf(objective)).isEmpty();
        assertThat(VERBS.isMeasurable(objective)).isFalse();
    }

    @Test
    void measurableNeedsAVerbAndACriterion() {
        assertThat(VERBS.isMeasurable("Clap the tamborim line for 8 bars in time"))
                .isTrue();
        assertThat(VERBS.isMeasurable("Clap something")).isFalse();
        assertThat(VERBS.hasCriterion("Understand 3 words")).isTrue();
        assertThat(VERBS.isMeasurable("Understand 3 words")).isFalse();
    }

    @Test
    void kindsOfThinkingAreOrdered() {
        assertThat(Bloom.CREATE.atLeast(Bloom.ANALYSE)).isTrue();
        assertThat(Bloom.ANALYSE.atLeast(Bloom.ANALYSE)).isTrue();
        assertThat(Bloom.APPLY.atLeast(Bloom.ANALYSE)).isFalse();
    }
}
