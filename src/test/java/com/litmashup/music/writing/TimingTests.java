package com.litmashup.music.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ArrangementMother;
import com.litmashup.music.score.Feel;
import com.litmashup.music.score.Grade;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimingTests {

    private static final double QUARTER = 60_000.0 / 92;

    private final Arrangement piece = ArrangementMother.sambaAndBaroque();

    @Test
    void barsFollowTheTempo() {
        List<Double> bars = Timing.of(piece, Choice.CORE).barsMs();
        assertThat(bars).hasSize(9).first().isEqualTo(0.0);
        assertThat(bars.getLast()).isCloseTo(16 * QUARTER, within(0.05));
    }

    @Test
    void halfTheTempoTakesTwiceAsLong() {
        assertThat(Timing.of(piece, Choice.CORE.atTempo(0.5)).barsMs().getLast())
                .isCloseTo(32 * QUARTER, within(0.05));
    }

    @Test
    void theCountInComesFirst() {
        Timing timing = Timing.of(piece, Choice.CORE.countedIn(1));
        assertThat(timing.barsMs().getFirst()).isCloseTo(2 * QUARTER, within(0.05));
        assertThat(timing.notes().getFirst().onMs()).isCloseTo(2 * QUARTER, within(0.05));
    }

    @Test
    void onlyTheChosenPartsSoundAtTheirGrades() {
        Choice choice = Choice.CORE.only(List.of("bass", "surdo")).with("bass", Grade.SUPPORT);
        List<Timing.Sounding> notes = Timing.of(piece, choice).notes();
        assertThat(notes).extracting(Timing.Sounding::part).containsOnly("bass", "surdo");
        assertThat(notes)
                .extracting(Timing.Sounding::id)
                .contains("bass.support.1", "surdo.core.2")
                .doesNotContain("bass.core.1");
    }

    @Test
    void aPartNobodyKnowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timing.of(piece, Choice.CORE.only(List.of("theremin"))))
                .withMessageContaining("theremin");
    }

    @Test
    void swingMakesTheFirstOfAPairLongAndLeavesTripletsAlone() {
        Clock clock = clock(new Feel(2.0, Quarters.ONE), Metre.of(4, 4));
        assertThat(clock.ticks(Quarters.of(1, 2))).isEqualTo(320);
        assertThat(clock.ticks(Quarters.of(1, 4))).isEqualTo(160);
        assertThat(clock.ticks(Quarters.of(3, 4))).isEqualTo(400);
        assertThat(clock.ticks(Quarters.of(7, 2))).isEqualTo(3 * 480 + 320);
        assertThat(clock.ticks(Quarters.of(1, 3))).isEqualTo(160);
        assertThat(clock.ticks(Quarters.of(2, 3))).isEqualTo(320);
        assertThat(clock.ticks(Quarters.of(5))).isEqualTo(5 * 480);
    }

    @Test
    void sixteenthsSwingInPairsOfAnEighth() {
        Clock clock = clock(new Feel(1.5, Quarters.of(1, 2)), Metre.of(2, 4));
        assertThat(clock.ticks(Quarters.of(1, 4))).isEqualTo(144);
        assertThat(clock.ticks(Quarters.of(1, 2))).isEqualTo(240);
        assertThat(clock.ticks(Quarters.of(3, 4))).isEqualTo(384);
    }

    @Test
    void halfAPairAtTheEndOfABarStaysStraight() {
        Clock clock = clock(new Feel(3.0, Quarters.ONE), Metre.of(3, 8));
        assertThat(clock.ticks(Quarters.of(1, 2))).isEqualTo(360);
        assertThat(clock.ticks(Quarters.of(5, 4))).isEqualTo(600);
        assertThat(clock.ticks(Quarters.of(2))).isEqualTo(720 + 360);
    }

    private Clock clock(Feel feel, Metre metre) {
        return new Clock(Edition.of(Arrangements.felt(piece, feel, metre), Choice.CORE));
    }
}
