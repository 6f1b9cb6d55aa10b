package com.litmashup.genre.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapPointTests {

    @ParameterizedTest
    @CsvSource({
        "51, 0, genre.origin.degrees.north.east",
        "40, -73, genre.origin.degrees.north.west",
        "-7, 110, genre.origin.degrees.south.east",
        "-22, -43, genre.origin.degrees.south.west"
    })
    void saysItsDegreesInWords(double latitude, double longitude, String words) {
        MapPoint point = MapPoint.of(latitude, longitude);

        assertThat(point.words()).isEqualTo(words);
        assertThat(point.degreesOfLatitude()).isEqualTo(Math.round(Math.abs(latitude)));
        assertThat(point.degreesOfLongitude()).isEqualTo(Math.round(Math.abs(longitude)));
    }

    @Test
    void liesWhereEquatorAndMeridianCross() {
        assertThat(MapPoint.of(0, 0)).isEqualTo(new MapPoint(180, 90));
    }

    @Test
    void bearsItsLabelOnTheLeftInTheFarEast() {
        assertThat(MapPoint.of(-7, 110).labelX()).isLessThan(290);
        assertThat(MapPoint.of(-22, -43).labelX()).isGreaterThan(137);
    }
}
