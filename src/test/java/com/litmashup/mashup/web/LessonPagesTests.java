package com.litmashup.mashup.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Browser;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import com.litmashup.account.Educator;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.LessonMother;
import com.litmashup.mashup.keeping.KeptLessons;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeApplication
class LessonPagesTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    School school;

    @Autowired
    KeptLessons lessons;

    private Educator msRivera;
    private Browser browser;
    private String page;

    @BeforeEach
    void openTheBrowser() {
        msRivera = school.msRivera();
        browser = school.browserOf(msRivera);
        page = keep(LessonMother.lesson());
    }

    private String keep(Lesson lesson) {
        return "/lessons/" + lessons.keep(msRivera, lesson).id();
    }

    @Test
    void aLessonShowsEverySection() {
        assertThat(browser.get(page))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "id=\"plan\"", "id=\"aims\"", "id=\"quality\"", "0–5", "43–45", "Draw the line that came back")
                .contains("href=\"#source-1\"", "id=\"source-1\"")
                .contains("A mark without a source [9] stays text.")
                .doesNotContain("??");
    }

    @Test
    void noPageCarriesInlineScriptOrStyle() {
        for (String each : List.of("/lessons", page, page + "/project", page + "/deletion")) {
            assertThat(browser.get(each))
                    .bodyText()
                    .doesNotContain(" style=", "<style", " onclick", "javascript:")
                    .doesNotContainPattern("<script(?![^>]* src=)");
        }
    }

    @Test
    void whatATeacherTypedIsEscapedEverywhere() {
        String hostile = keep(LessonMother.titled(SCRIPT));

        for (String each : List.of("/lessons", hostile, hostile + "/project", hostile + "/deletion")) {
            assertThat(browser.get(each)).bodyText().doesNotContain(SCRIPT).contains("&lt;script&gt;alert(1)");
        }
        assertThat(browser.get("/lessons?q={words}", SCRIPT)).bodyText().doesNotContain(SCRIPT);
    }

    @Test
    void theFilesThatThePageOffersAreThere() {
        for (String file : List.of("/lesson.pdf", "/lesson.docx", "/lesson.md", "/pack.zip")) {
            assertThat(browser.get(page)).bodyText().contains("href=\"" + page + file + "\"");
            assertThat(browser.get(page + file)).hasStatusOk();
            assertThat(school.browserOf(school.mrOkafor()).get(page + file)).hasStatus(404);
        }
    }

    @Test
    void someoneElsesLessonIsNotFound() {
        assertThat(school.browserOf(school.mrOkafor()).get(page)).hasStatus(404);
        assertThat(browser.get("/lessons/unknown")).hasStatus(404);
    }

    @Test
    void theProjectorShowsNothingThatIsForTheTeacherAlone() {
        assertThat(browser.get(page + "/project"))
                .hasStatusOk()
                .bodyText()
                .contains("projector-screens", "Which line never changes?", "Where we know this from")
                .doesNotContain("step back and watch hands", "the beat runs away", "Who leads", "??");
    }

    @Test
    void aSingleScreenIsServedByItsNumber() {
        assertThat(browser.get(page + "/project?screen=2"))
                .bodyText()
                .contains("id=\"screen-2\"", "?screen=3")
                .doesNotContain("id=\"screen-3\"");
        assertThat(browser.get(page + "/project?screen=999")).hasStatusOk();
    }

    @Test
    void theLibraryLeadsOnWhereItIsEmpty() {
        Browser newcomer = school.browserOf(school.msRivera());

        assertThat(newcomer.get("/lessons")).bodyText().contains("No lesson yet", "href=\"/conversations\"");
        assertThat(newcomer.get("/lessons?q=zither")).bodyText().contains("Nothing matches that", "href=\"/lessons\"");
    }

    @Test
    void theLibraryTurnsItsPagesWithinTheSearch() {
        for (int i = 0; i < 30; i++) {
            keep(LessonMother.lesson());
        }

        assertThat(browser.get("/lessons?q=Samba&page=1"))
                .bodyText()
                .contains("Page 2 of 3", "page=0", "page=2", "q=Samba", "31 lessons");
    }

    @Test
    void aLessonIsDeletedOnlyAfterAsking() {
        assertThat(browser.get(page + "/deletion")).hasStatusOk().bodyText().contains("method=\"post\"");
        assertThat(browser.get(page)).hasStatusOk();

        assertThat(browser.post(page + "/deletion")).hasRedirectedUrl("/lessons");
        assertThat(browser.get(page)).hasStatus(404);
    }
}
