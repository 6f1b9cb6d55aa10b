package com.litmashup.mashup.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.mashup.BriefMother;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonMother;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.research.Bibliography;
import com.litmashup.research.CitationStyle;
import com.litmashup.research.LibraryFindings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each file is opened with a reader that others made. */
@Processing
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
        return read(Papers.file(lesson, ending).content(), ending);
    }

    private static String read(byte[] file, String ending) throws Exception {
        return Papers.squeezed(
                switch (ending) {
                    case "pdf" -> Readers.pdf(file);
                    case "docx" -> Readers.docx(file);
                    default -> Readers.markdown(file);
                });
    }

    @ParameterizedTest
    @EnumSource
    void sourcesAreSetInTheStyleThatTheTeacherChose(CitationStyle style) throws Exception {
        Lesson lesson = BriefMother.COMPOSER.compose(
                BriefMother.brief(SkillLevel.INTERMEDIATE, 45, 2, "highlife", "fado"),
                LibraryFindings.of(List.of("highlife", "fado")));
        List<String> lines = Bibliography.of(lesson.sources(), style).stream()
                .map(Bibliography.Entry::text)
                .map(Papers::squeezed)
                .toList();

        assertThat(lines).hasSizeGreaterThan(4);
        for (String ending : LessonFiles.ENDINGS) {
            String read = read(Papers.file(lesson, ending, style).content(), ending);
            assertThat(lines).as(ending).allSatisfy(line -> assertThat(read).contains(line));
        }
    }
}
