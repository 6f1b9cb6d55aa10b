package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What depends on how old the pupils are. */
class AgesTests {

    @ParameterizedTest
    @CsvSource({
        "-1, EARLY",
        "0, K_2",
        "2, K_2",
        "3, GRADES_3_5",
        "5, GRADES_3_5",
        "6, GRADES_6_8",
        "8, GRADES_6_8",
        "9, GRADES_9_12",
        "12, GRADES_9_12",
        "13, ADULT",
        "120, ADULT"
    })
    void aGradeHasItsBand(int grade, GradeBand band) {
        assertThat(GradeBand.of(pupils(grade, null, null))).isEqualTo(band);
    }

    @Test
    void anAgeStandsForAGradeAndNothingForTheMiddle() {
        assertThat(GradeBand.of(pupils(null, null, 9))).isEqualTo(GradeBand.GRADES_3_5);
        assertThat(GradeBand.of(pupils(null, null, null))).isEqualTo(GradeBand.GRADES_6_8);
        assertThat(GradeBand.of(null)).isEqualTo(GradeBand.GRADES_6_8);
    }

    @Test
    void theYoungestListenShortest() {
        AttentionLimits limits = AttentionLimits.load();
        Limit early = limits.of(GradeBand.EARLY);
        assertThat(limits.forPupils(pupils(0, 0, null))).isEqualTo(early);
        assertThat(limits.forPupils(pupils(0, null, null))).isEqualTo(early);
        assertThat(limits.forPupils(pupils(0, 2, null))).isEqualTo(limits.of(GradeBand.K_2));
        assertThat(limits.forPupils(pupils(1, 1, null))).isEqualTo(limits.of(GradeBand.K_2));
        assertThat(limits.forPupils(null)).isEqualTo(limits.of(GradeBand.GRADES_6_8));
        assertThat(early.listeningSeconds())
                .isLessThan(limits.of(GradeBand.GRADES_9_12).listeningSeconds());
    }

    @Test
    void whatSuitsAdultsNeedNotSuitChildren() {
        ContentRules rules = ContentRules.load();
        assertThat(rules.verdict(ContentCategory.STRONG_LANGUAGE, GradeBand.K_2))
                .isEqualTo(Verdict.NO);
        assertThat(rules.verdict(ContentCategory.STRONG_LANGUAGE, GradeBand.ADULT))
                .isEqualTo(Verdict.OK);
        assertThat(ContentCategory.values())
                .allSatisfy(category -> assertThat(rules.advice(category)).isNotBlank());
    }

    private static GradeOrAge pupils(@Nullable Integer from, @Nullable Integer to, @Nullable Integer age) {
        return new GradeOrAge("", from, to, age, null);
    }
}
