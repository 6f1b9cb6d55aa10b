package com.litmashup.genre.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "samba,samba,0",
        "sambo,samba,1",
        "smba,samba,1",
        "'',samba,5",
        "samba,'',5",
        "tango,mango,1",
        "abc,xyz,3"
    })
    void countsTheLettersBetweenTwoSpellings(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other)).isEqualTo(distance);
    }
}
