package com.litmashup.mashup.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.mashup.BriefMother;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonMother;
import com.litmashup.pedagogy.SkillLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file is opened with a reader that others made. */
class LessonFilesTests {

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "md"})
    void everyActivitySourceAndCitationIsThere(String ending) throws Exception {
        Lesson lesson = LessonMother.withMusic();

        String read = read(lesson, ending);

        assertThat(Papers.mustHave(lesson))
                .hasSizeGreaterThan(60)
                .allSatisfy(text -> assertThat(read).contains(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "md"})
    void aLessonOfTheLibraryIsWholeToo(String ending) throws Exception {
        Lesson lesson = BriefMother.lesson(BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 2, "highlife", "fado"));
        String read = read(lesson, ending);

        assertThat(lesson.music()).isNotNull();
        assertThat(read).doesNotContain("WhenWhen");
        assertThat(Papers.mustHave(lesson)).allSatisfy(text -> assertThat(read).contains(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "md"})
    void whatATeacherWroteIsReadAsWritten(String ending) throws Exception {
        Lesson lesson = Scribble.lesson();
        String read = read(lesson, ending);

        assertThat(Papers.mustHave(lesson)).allSatisfy(text -> assertThat(read).contains(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "md"})
    void theSameVersionIsTheSameFile(String ending) {
        Lesson lesson = LessonMother.withMusic();

        assertThat(Papers.file(lesson, ending).content())
                .isEqualTo(Papers.file(lesson, ending).content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "md"})
    void theFileIsNamedAfterTheLesson(String ending) {
        assertThat(Papers.file(LessonMother.withMusic(), ending).name()).isEqualTo("what-keeps-coming-back." + ending);
        assertThat(Papers.file(LessonMother.titled("../../<b>Ça va?</b> \"\r\n"), ending)
                        .name())
                .isEqualTo("b-ça-va-b." + ending);
        assertThat(Papers.file(LessonMother.titled("???"), ending).name()).isEqualTo("lesson." + ending);
    }

    private static String read(Lesson lesson, String ending) throws Exception {
        byte[] file = Papers.file(lesson, ending).content();
        return Papers.squeezed(
                switch (ending) {
                    case "pdf" -> Readers.pdf(file);
                    case "docx" -> Readers.docx(file);
                    default -> Readers.markdown(file);
                });
    }
}
