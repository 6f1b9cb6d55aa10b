package com.litmashup.genre.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about 1600 to 1750                                        | 1600 | 1750
            late 1950s                                                | 1950 | 1959
            hip-hop from 1973; boom bap from the late 1980s to the 1990s | 1973 | 1999
            18th and 19th centuries                                   | 1701 | 1900
            urban samba from the 1910s; samba de roda from the 17th century | 1601 | 1919
            """)
    void coversTheYearsThatTheWordsName(String words, int from, int to) {
        assertThat(Era.of(words)).contains(new Era(from, to));
    }

    @Test
    void isEmptyWhereNoYearIsNamed() {
        assertThat(Era.of("a living tradition with medieval roots")).isEmpty();
    }

    @Test
    void isDrawnOnALineOfCenturiesThatEndsToday() {
        Timeline line = Timeline.of(new Era(1600, 1750), 2026);

        assertThat(line.from()).isBetween(100.0, 130.0);
        assertThat(line.to()).isGreaterThan(line.from()).isLessThan(Timeline.WIDTH);
        assertThat(line.centuries()).extracting(Timeline.Mark::year).containsExactly(1500, 1600, 1700, 1800, 1900);
    }

    @Test
    void startsEarlierForOlderMusicAndMarksFewerCenturies() {
        Timeline line = Timeline.of(new Era(701, 800), 2026);

        assertThat(line.from()).isLessThan(5);
        assertThat(line.centuries()).extracting(Timeline.Mark::year).startsWith(700, 900);
    }
}
