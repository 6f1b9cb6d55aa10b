package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTests {

    private static final String EASY = "We clap the beat. The drum is low. It says boom on two.";
    private static final String HARD =
            "Polyrhythmic superimposition characterises sophisticated West African percussion ensembles, "
                    + "whose interdependent timelines complicate conventional metrical interpretation considerably.";

    @Test
    void longWordsAndLongSentencesAreHarder() {
        assertThat(Readability.gradeOf(EASY)).isLessThan(2);
        assertThat(Readability.gradeOf(HARD)).isGreaterThan(12);
        assertThat(Readability.easeOf(EASY)).isGreaterThan(90);
        assertThat(Readability.easeOf(HARD)).isLessThan(10);
    }

    @Test
    void followsTheFormulaOfFleschAndKincaid() {
        assertThat(Readability.gradeOf("The cat sat.")).isEqualTo(0.39 * 3 + 11.8 - 15.59, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "beat, 1",
        "rhythm, 1",
        "samba, 2",
        "table, 2",
        "tape, 1",
        "the, 1",
        "clapped, 1",
        "started, 2",
        "tapes, 1"
    })
    void countsSyllables(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void addressesCodesAndCitationsAreNotRead() {
        assertThat(Readability.gradeOf("We clap the beat. https://example.org/considerably [12] MU:Cr1.1.5a"))
                .isEqualTo(Readability.gradeOf("We clap the beat."));
    }

    @Test
    void aTextWithoutWordsIsEasy() {
        assertThat(Readability.gradeOf("… 12 !")).isZero();
        assertThat(Readability.easeOf("")).isEqualTo(100);
    }
}
