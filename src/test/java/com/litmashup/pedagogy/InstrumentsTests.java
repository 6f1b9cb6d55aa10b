package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentsTests {

    private final Instruments instruments = Instruments.load();

    @ParameterizedTest
    @CsvSource({
        "recorder, trumpets, true",
        "recorder, 12 saxophones, true",
        "snare drum, drum kit, true",
        "cymbal, drum kit, true",
        "bass guitar, bass, true",
        "bass drum, bass, false",
        "recorder, ukuleles, false",
        "theremin, theremins, true",
        "theremin, recorder, false"
    })
    void oneOfAFamilyTakesThePartOfAnother(String one, String other, boolean can) {
        assertThat(instruments.canReplace(one, other)).isEqualTo(can);
    }

    @Test
    void theLongestNameDecidesTheFamily() {
        assertThat(instruments.families("bass xylophones")).containsExactly("bass");
        assertThat(instruments.families("xylophones")).containsExactly("tuned percussion");
        assertThat(instruments.families("nose flute of our own make")).containsExactly("melody");
        assertThat(instruments.families("theremin")).isEmpty();
    }

    @Test
    void aNameIsTheSameInAnyNumber() {
        assertThat(instruments.isSame("Ukuleles ", "ukulele")).isTrue();
        assertThat(instruments.isSame("brass", "bras")).isFalse();
    }
}
