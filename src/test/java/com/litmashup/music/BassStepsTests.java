package com.litmashup.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BassStepsTests {

    @Test
    void soundsWhereItDoesNotHold() {
        BassSteps tumbao = new BassSteps("...5..N.");

        assertThat(tumbao.length()).isEqualTo(8);
        assertThat(tumbao.rhythm().written()).isEqualTo("...x..x.");
    }

    @Test
    void refusesAnEmptyLine() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BassSteps(""));
    }

    @Test
    void refusesALetterThatIsNoStep() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BassSteps("1..9"))
                .withMessageContaining("“9”");
    }
}
