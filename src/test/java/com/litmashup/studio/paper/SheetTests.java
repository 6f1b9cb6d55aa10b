package com.litmashup.studio.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTests {

    @Test
    void whatFitsIsNotMadeSmaller() {
        assertThat(Sheet.scale(Collections.nCopies(3, 250.0), 90)).isEqualTo(1);
        assertThat(Sheet.scale(List.of(), 90)).isEqualTo(1);
    }

    @Test
    void aSystemThatJustMissesThePageIsTakenOntoIt() {
        assertThat(Sheet.scale(Collections.nCopies(3, 320.0), 90)).isBetween(0.88, 0.94);
    }

    @Test
    void whatStandsAboveCounts() {
        assertThat(Sheet.scale(Collections.nCopies(3, 320.0), 0)).isEqualTo(1);
    }

    @Test
    void nothingIsMadeTooSmallToRead() {
        assertThat(Sheet.scale(Collections.nCopies(3, 400.0), 90)).isEqualTo(1);
    }
}
