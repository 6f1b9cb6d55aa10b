package com.litmashup.genre;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.genre.Genre.Metre;
import com.litmashup.genre.Genre.Profile;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTests {

    @ParameterizedTest
    @CsvSource({"4/4,16,4", "4/4,12,3", "4/4,8,2", "2/4,8,4", "3/4,6,2", "6/8,6,3", "16-beat,16,4", "12-beat,12,12"})
    void countsStepsInACount(String signature, int grid, int steps) {
        assertThat(new Metre(signature, grid, 1, "straight").stepsInCount()).isEqualTo(steps);
    }

    @Test
    void isAsLongAsItsCycle() {
        assertThat(new Metre("2/4", 8, 2, "straight").steps()).isEqualTo(16);
    }

    @Test
    void drawsThePortraitFromTheFirstTwoLinesThatRest() {
        assertThat(profile(SambaPage.text()).portrait())
                .extracting(Genre.GridLine::name)
                .containsExactly("Tamborim", "Surdo");
    }

    @Test
    void drawsThePortraitFromTheFirstLineWhereNoneRests() {
        Profile steady = profile(SambaPage.with("x.x..x.x.x..x.x.", "xxxxxxxx").replace("....X...", "XXXXXXXX"));

        assertThat(steady.portrait()).extracting(Genre.GridLine::name).containsExactly("Tamborim");
    }

    private static Profile profile(String text) {
        return Objects.requireNonNull(SambaPage.read(text).profile());
    }
}
