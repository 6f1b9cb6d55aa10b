package com.litmashup.genre;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.music.RhythmPattern;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmRingTests {

    private static final RhythmPattern WALTZ = RhythmPattern.parse("X.x.x.");
    private static final RhythmPattern SQUARE = RhythmPattern.parse("x.x.x.x.");

    @Test
    void beginsAtTheTopAndTurnsClockwise() {
        RhythmRing ring = new RhythmRing("Clap", SQUARE, "a", 100);

        assertThat(ring.polygon()).isEqualTo("160.0,60.0 260.0,160.0 160.0,260.0 60.0,160.0");
        assertThat(ring.onsets()).isEqualTo("1, 3, 5, 7");
        assertThat(ring.steps()).hasSize(8).first().satisfies(step -> {
            assertThat(step.number()).isEqualTo(1);
            assertThat(step.sounds()).isTrue();
        });
    }

    @Test
    void takesItsShapeFromTheAccentsWhereEveryStepSounds() {
        assertThat(new RhythmRing("Palmas", RhythmPattern.parse("xXxX"), "a", 100).polygon())
                .isEqualTo("260.0,160.0 60.0,160.0");
        assertThat(new RhythmRing("Hat", RhythmPattern.parse("xx"), "a", 100).polygon())
                .isEqualTo("160.0,60.0 160.0,260.0");
    }

    @Test
    void nestsRingsWithTheFirstOutermost() {
        List<RhythmRing> rings = RhythmRing.nested(
                List.of(new RhythmRing.Line("Clap", SQUARE, "a"), new RhythmRing.Line("Step", WALTZ, "b")));

        assertThat(rings).extracting(RhythmRing::name).containsExactly("Clap", "Step");
        assertThat(rings.getFirst().radius()).isGreaterThan(rings.getLast().radius());
        assertThat(rings.getFirst().radius()).isLessThan(RhythmRing.SIZE / 2.0);
    }

    @Test
    void meetsAnotherRingWhereBothSoundAtTheSameMomentOfTheTurn() {
        RhythmRing square = new RhythmRing("Clap", SQUARE, "a", 136);
        RhythmRing waltz = new RhythmRing("Step", WALTZ, "b", 84);

        assertThat(square.meetings(waltz)).containsExactly(new RhythmRing.Spoke(160, 24, 160, 76));
    }
}
