package com.litmashup.agent.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.pedagogy.GradeOrAge;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PupilsReaderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            I teach third grade                                        | 3 | 3 | 8  | 9
            grades 3-5 in Ohio                                         | 3 | 5 | 8  | 11
            Grade 6, 24 kids                                           | 6 | 6 | 11 | 12
            my 4th and 5th graders                                     | 4 | 5 | 9  | 11
            seventh graders                                            | 7 | 7 | 12 | 13
            a K-2 group                                                | 0 | 2 | 5  | 8
            kindergarten                                               | 0 | 0 | 5  | 6
            pre-K kids                                                 | -1 | -1 | 4 | 5
            middle school chorus                                       | 6 | 8 | 11 | 14
            a high school class, 11th and 12th                         | 11 | 12 | 16 | 18
            Year 8 in Leeds                                            | 7 | 7 | 12 | 13
            Y5/6 mixed class                                           | 4 | 5 | 9  | 11
            Reception class in Hull                                    | -1 | -1 | 4 | 5
            Year 5 at a school in Brisbane                             | 5 | 5 | 10 | 11
            P6 in Glasgow                                              | 5 | 5 | 10 | 11
            S2 in Edinburgh                                            | 8 | 8 | 13 | 14
            JHS 2 in Kumasi                                            | 8 | 8 | 13 | 14
            Class 5, Kisumu                                            | 5 | 5 | 10 | 11
            Standard 4 pupils                                          | 4 | 4 | 9  | 10
            Klasse 7 in Bremen                                         | 7 | 7 | 12 | 13
            die 5. Klasse                                              | 5 | 5 | 10 | 11
            klasa IV w Gdańsku                                         | 4 | 4 | 9  | 10
            une classe de CM2 à Lyon                                   | 5 | 5 | 10 | 11
            ma classe de 5ème                                          | 7 | 7 | 12 | 13
            3º de primaria en Sevilla                                  | 3 | 3 | 8  | 9
            2º de la ESO                                               | 8 | 8 | 13 | 14
            groep 6 in Utrecht                                         | 4 | 4 | 9  | 10
            IB MYP year 2                                              | 7 | 7 | 12 | 13
            GCSE group                                                 | 9 | 10 | 14 | 16
            sixth form ensemble                                        | 11 | 12 | 16 | 18
            senior infants in Cork                                     | 0 | 0 | 5  | 6
            5th class pupils in Galway                                 | 5 | 5 | 10 | 11
            Form 2 in Port of Spain                                    | 8 | 8 | 13 | 14
            they are 8 years old                                       | - | - | 8  | 8
            ages 11 to 14                                              | - | - | 11 | 14
            my 9-10 year olds                                          | - | - | 9  | 10
            aged 7                                                     | - | - | 7  | 7
            Class 2, childs of 8 years                                 | 2 | 2 | 8  | 8
            kindergarten, some just turned 5                           | 0 | 0 | 5  | 6
            Year 5, sorry, Year 6                                      | 5 | 5 | 10 | 11
            not Year 7 but Year 9                                      | 8 | 8 | 13 | 14
            grades 9 through 12                                        | 9 | 12 | 14 | 18
            """)
    void readsGradesAndAges(String message, Integer gradeMin, Integer gradeMax, Integer ageMin, Integer ageMax) {
        GradeOrAge pupils = Reads.brief(message).gradeOrAge().value();
        assertThat(pupils)
                .extracting(GradeOrAge::gradeMin, GradeOrAge::gradeMax, GradeOrAge::ageMin, GradeOrAge::ageMax)
                .containsExactly(gradeMin, gradeMax, ageMin, ageMax);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            about half are Grade 3 or above on something
            they play grade 4 and 5 literature
            the piano is 20 years old
            I've taught for 15 years
            we see 3 of them on Monday
            a class of 30
            my daughter is in Year 4
            she passed Grade 5 theory
            two classes of 25
            16th and 8th notes are fine
            """)
    void findsNoSchoolYearInOtherNumbers(String message) {
        assertThat(Reads.brief(message).gradeOrAge()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            high school orchestra | it's 10th grade only                | 10 | 10
            Year 4                | about half are Grade 1 on violin    | 3  | 3
            Year 4                | we share the room with high school  | 3  | 3
            grade 3               | sorry I meant grade 4               | 4  | 4
            """)
    void finerWordsWinOverWiderOnes(String first, String second, int from, int to) {
        GradeOrAge pupils = Reads.brief(first, second).gradeOrAge().value();
        assertThat(pupils)
                .extracting(GradeOrAge::gradeMin, GradeOrAge::gradeMax)
                .containsExactly(from, to);
    }
}
