package com.litmashup.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.litmashup.music.RomanNumeral.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"I", "I7", "IV7", "ii7", "Imaj7", "iim7b5", "i6", "v6", "VI7", "bVImaj7", "bvii", "iidim", "I9"})
    void writesWhatItRead(String written) {
        assertThat(RomanNumeral.parse(written).written()).isEqualTo(written);
    }

    @Test
    void readsDegreeAlterationModeAndFigure() {
        assertThat(RomanNumeral.parse("bIIImaj7")).isEqualTo(new RomanNumeral(3, true, true, Figure.MAJOR_SEVENTH));
        assertThat(RomanNumeral.parse("vi")).isEqualTo(new RomanNumeral(6, false, false, Figure.TRIAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H7", "IIII", "iix", "VV", "I13", "Iv", "b"})
    void refusesWhatIsNoNumeral(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RomanNumeral.parse(written))
                .withMessageContaining("no Roman numeral");
    }
}
