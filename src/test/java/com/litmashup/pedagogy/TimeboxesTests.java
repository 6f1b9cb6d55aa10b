package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeboxesTests {

    private static final Timeboxes TIMEBOXES = Timeboxes.load();

    @Test
    void everyLengthOfALessonAddsUpToTheMinute() {
        assertThat(IntStream.rangeClosed(5, 240))
                .allSatisfy(minutes -> assertThat(TIMEBOXES.fit(minutes))
                        .allSatisfy(box -> assertThat(box.minutes()).isPositive())
                        .extracting(Timebox::minutes)
                        .satisfies(parts -> assertThat(sum(parts)).isEqualTo(minutes)));
    }

    @Test
    void aShortLessonHasFewerPhases() {
        assertThat(TIMEBOXES.fit(14)).hasSizeLessThan(TIMEBOXES.fit(15).size());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 4, 241})
    void otherMinutesAreNoLesson(int minutes) {
        assertThatThrownBy(() -> TIMEBOXES.fit(minutes)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int sum(List<? extends Integer> parts) {
        return parts.stream().mapToInt(Integer::intValue).sum();
    }
}
