package com.litmashup.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmPatternTests {

    @ParameterizedTest
    @ValueSource(strings = {"x..x..x...x.x...", "xxXxxXxXxXxX", ".gxX", "."})
    void writesWhatItRead(String written) {
        assertThat(RhythmPattern.parse(written).written()).isEqualTo(written);
    }

    @Test
    void countsItsOnsetsFromOne() {
        RhythmPattern sonClave = RhythmPattern.parse("x..x..x...x.x...");

        assertThat(sonClave.onsets()).containsExactly(1, 4, 7, 11, 13);
        assertThat(sonClave.length()).isEqualTo(16);
    }

    @Test
    void hearsGhostsAndAccentsButNoRests() {
        assertThat(RhythmPattern.parse(".gxX").onsets()).containsExactly(2, 3, 4);
    }

    @Test
    void fillsALongerCycleByRepeating() {
        assertThat(RhythmPattern.parse("x..").repeatedTo(8).written()).isEqualTo("x..x..x.");
    }

    @Test
    void refusesNoStepsAtAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> RhythmPattern.parse(""));
        assertThatIllegalArgumentException().isThrownBy(() -> new RhythmPattern(List.of()));
    }

    @Test
    void refusesALetterThatIsNoStroke() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RhythmPattern.parse("x-x"))
                .withMessageContaining("'-'");
    }
}
