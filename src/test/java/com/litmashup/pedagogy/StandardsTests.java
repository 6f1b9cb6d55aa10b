package com.litmashup.pedagogy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardsTests {

    private static final Standards STANDARDS = Standards.load();

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 4, 5, 8, 9, 10, 11, 12, 13})
    void everyCodeOfALessonExists(int grade) {
        for (boolean ensemble : new boolean[] {true, false}) {
            for (String words : List.of("", "a GarageBand lab", "a guitar class")) {
                assertThat(STANDARDS.forLesson(grade(grade), List.of(words), ensemble))
                        .hasSizeGreaterThanOrEqualTo(4)
                        .allSatisfy(standard -> assertThat(STANDARDS.isValid(standard.code()))
                                .as(standard.code())
                                .isTrue())
                        .extracting(standard -> standard.code().substring(3, 5))
                        .containsAnyOf("Cr", "Pr")
                        .containsAnyOf("Re", "Cn");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"3, true, .3", "7, false, .7", "7, true, .E.5", "8, true, .E.8", "9, true, .E.I", "11, true, .E.II"})
    void theCodeFollowsTheGradeAndTheEnsemble(int grade, boolean ensemble, String part) {
        assertThat(STANDARDS.forLesson(grade(grade), List.of(), ensemble))
                .first()
                .satisfies(standard -> assertThat(standard.code()).contains(part));
    }

    @Test
    void aClassOfUnknownAgeIsTakenForGradeSix() {
        List<Standard> six = STANDARDS.forLesson(grade(6), List.of(), false);
        assertThat(STANDARDS.forLesson(null, List.of(), false)).isEqualTo(six);
        assertThat(STANDARDS.forLesson(new GradeOrAge("", null, null, null, null), List.of(), false))
                .isEqualTo(six);
    }

    @Test
    void anAgeStandsForItsGrade() {
        assertThat(STANDARDS.forLesson(new GradeOrAge("", null, null, 8, 9), List.of(), false))
                .isEqualTo(STANDARDS.forLesson(grade(3), List.of(), false));
        assertThat(STANDARDS.forLesson(new GradeOrAge("", null, null, 2, 3), List.of(), false))
                .isEqualTo(STANDARDS.forLesson(grade(-1), List.of(), false));
    }

    @Test
    void englandHasItsOwnAndBeyondYearNineThatIsSaid() {
        List<Standard> year8 = STANDARDS.forLesson(new GradeOrAge("Year 8 (England)", 7, 7, 12, 13), List.of(), false);
        assertThat(year8)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.code()).startsWith("ENG"));
        List<Standard> year11 =
                STANDARDS.forLesson(new GradeOrAge("Year 11 (England)", 10, 10, 15, 16), List.of(), false);
        assertThat(year11)
                .extracting(Standard::code)
                .isEqualTo(year8.stream().map(Standard::code).toList());
        assertThat(year11.getFirst().label())
                .startsWith(year8.getFirst().label())
                .hasSizeGreaterThan(year8.getFirst().label().length());
    }

    @Test
    void elsewhereTheCodesAreSaidToBeOfTheUnitedStates() {
        List<Standard> here = STANDARDS.forLesson(grade(5), List.of(), false);
        List<Standard> kenya = STANDARDS.forLesson(new GradeOrAge("Grade 5 (Kenya)", 5, 5, 10, 11), List.of(), false);
        assertThat(kenya)
                .extracting(Standard::code)
                .isEqualTo(here.stream().map(Standard::code).toList());
        assertThat(kenya).isNotEqualTo(here);
    }

    @Test
    void aNamedExamIsAddedOnTop() {
        assertThat(STANDARDS.forLesson(grade(11), List.of("we follow IB Music"), false))
                .extracting(Standard::framework)
                .contains("IB Diploma Programme music");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MU:Cr1.1.9a", "MU:Cr1.1.6b", "MU:Xx1.1.5a", "MU:Cr2.9.5a", "ENG-KS9", "", "MU:Cr1.1.E.9a"})
    void aCodeThatDoesNotExistIsNotValid(String code) {
        assertThat(STANDARDS.isValid(code)).isFalse();
    }

    private static GradeOrAge grade(int grade) {
        return new GradeOrAge("grade " + grade, grade, grade, null, null);
    }
}
