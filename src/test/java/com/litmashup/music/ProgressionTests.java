package com.litmashup.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProgressionTests {

    @Test
    void readsABarATokenAndSplitsABarAtThePlus() {
        Progression turnaround = Progression.parse("Imaj7+vi7 ii7+V7 I");

        assertThat(turnaround.bars()).hasSize(3);
        assertThat(turnaround.bars().getFirst())
                .extracting(RomanNumeral::written)
                .containsExactly("Imaj7", "vi7");
        assertThat(turnaround.bars().getLast()).hasSize(1);
    }

    @Test
    void refusesAnEmptyBarOrChord() {
        assertThatIllegalArgumentException().isThrownBy(() -> Progression.parse(""));
        assertThatIllegalArgumentException().isThrownBy(() -> Progression.parse("I+ V"));
    }
}
