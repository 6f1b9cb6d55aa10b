package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What depends on where the school is, and on what a class needs. */
class CopyrightTests {

    private static final Copyright COPYRIGHT = Copyright.load();

    @ParameterizedTest
    @EnumSource(Country.class)
    void aConcertNeedsMoreThanALesson(Country country) {
        List<String> lesson = COPYRIGHT.lines(country, false);
        assertThat(lesson).isNotEmpty();
        assertThat(COPYRIGHT.lines(country, true)).containsAll(lesson).hasSizeGreaterThan(lesson.size());
    }

    @Test
    void theCountryIsReadFromTheBrief() {
        assertThat(COPYRIGHT.linesFor(new GradeOrAge("Year 8 (England)", 7, 7, 12, 13), List.of(), false))
                .isEqualTo(COPYRIGHT.lines(Country.ENGLAND, false));
        assertThat(COPYRIGHT.linesFor(null, List.of("we follow the Common Core"), true))
                .isEqualTo(COPYRIGHT.lines(Country.UNITED_STATES, true));
        assertThat(COPYRIGHT.linesFor(null, List.of(), false)).isEqualTo(COPYRIGHT.lines(Country.UNKNOWN, false));
    }

    @Test
    void eachNeedIsMetOnce() {
        AccessNeeds needs = AccessNeeds.load();
        assertThat(needs.forWords(List.of("one pupil is deaf", "two with hearing aids", "one uses braille")))
                .extracting(AccessAdaptation::need)
                .containsExactly("deaf or hard of hearing", "blind or low vision");
        assertThat(needs.forWords(List.of("a small room"))).isEmpty();
    }
}
