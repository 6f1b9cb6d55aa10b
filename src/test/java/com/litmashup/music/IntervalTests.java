package com.litmashup.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalTests {

    private static final long SEED = 20_261_125;

    /** Open Music Theory, Intervals: quality and size of common intervals. */
    @ParameterizedTest
    @CsvSource({
        "C4, G4, P5",
        "E4, G4, m3",
        "C4, E4, M3",
        "F4, B4, A4",
        "B4, F5, d5",
        "Eb4, F#4, A2",
        "C4, C5, P8",
        "G#4, F5, d7",
        "D4, C5, m7",
        "A3, F#4, M6",
        "C4, E5, M10"
    })
    void isNamedByStepsAndSemitones(String lower, String higher, String name) {
        assertThat(Interval.between(Pitch.parse(lower), Pitch.parse(higher)).written())
                .isEqualTo(name);
    }

    static Stream<Pitch> pitches() {
        Random random = new Random(SEED);
        return IntStream.range(0, 200)
                .mapToObj(i -> new PitchClass(Letter.ofStep(random.nextInt(7)), random.nextInt(3) - 1)
                        .inOctave(2 + random.nextInt(4)));
    }

    @ParameterizedTest
    @MethodSource("pitches")
    void goesUpAndDownAgainToTheSameSpelling(Pitch pitch) {
        for (Interval interval : common()) {
            assertThat(pitch.up(interval).down(interval).midi()).isEqualTo(pitch.midi());
            if (Math.abs(pitch.up(interval).name().alteration()) < 2) {
                assertThat(pitch.up(interval).down(interval)).isEqualTo(pitch);
                assertThat(Interval.between(pitch, pitch.up(interval))).isEqualTo(interval);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pitches")
    void soundsAsFarAsItsSemitones(Pitch pitch) {
        for (Interval interval : common()) {
            assertThat(pitch.up(interval).midi()).isEqualTo(pitch.midi() + interval.semitones());
        }
    }

    @Test
    void isInvertedTwiceIntoItself() {
        for (Interval interval : common()) {
            assertThat(interval.inverted().inverted()).isEqualTo(interval);
            assertThat(interval.number() + interval.inverted().number()).isEqualTo(9);
        }
    }

    @Test
    void refusesWhatHasNoName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(-1, 0));
    }

    private static List<Interval> common() {
        return List.of(
                Interval.UNISON,
                new Interval(1, 1),
                new Interval(1, 2),
                new Interval(2, 3),
                new Interval(2, 4),
                new Interval(3, 5),
                new Interval(3, 6),
                new Interval(4, 6),
                new Interval(4, 7),
                new Interval(5, 8),
                new Interval(5, 9),
                new Interval(6, 10),
                new Interval(6, 11));
    }
}
