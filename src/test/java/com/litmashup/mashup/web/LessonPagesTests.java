package com.litmashup.mashup.web;

import static com.litmashup.mashup.LessonMother.MS_RIVERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.litmashup.mashup.LessonMother;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = LessonPagesSetting.class)
class LessonPagesTests {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Autowired
    WebApplicationContext application;

    @Autowired
    KeptMashups mashups;

    private MockMvcTester browser;

    @BeforeEach
    void openTheBrowser() {
        mashups.clear();
        mashups.keep(LessonMother.mashup());
        browser = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build());
    }

    @Test
    void aLessonShowsEverySection() {
        assertThat(ask("/lessons/m-1"))
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
        for (String page : new String[] {"/lessons", "/lessons/m-1", "/lessons/m-1/project", "/lessons/m-1/deletion"}) {
            assertThat(ask(page))
                    .bodyText()
                    .doesNotContain(" style=", "<style", " onclick", "javascript:")
                    .doesNotContainPattern("<script(?![^>]* src=)");
        }
    }

    @Test
    void whatATeacherTypedIsEscapedEverywhere() {
        mashups.keep(LessonMother.mashup("m-2", LessonMother.titled(SCRIPT)));

        for (String page : new String[] {"/lessons", "/lessons/m-2", "/lessons/m-2/project", "/lessons/m-2/deletion"}) {
            assertThat(ask(page)).bodyText().doesNotContain(SCRIPT).contains("&lt;script&gt;alert(1)");
        }
        assertThat(ask("/lessons?q=" + SCRIPT)).bodyText().doesNotContain(SCRIPT);
    }

    @Test
    void someoneElsesLessonIsNotFound() {
        MockHttpServletRequestBuilder asked = get("/lessons/m-1").with(user("mr-okafor"));

        assertThat(browser.perform(asked)).hasStatus(404);
        assertThat(ask("/lessons/unknown")).hasStatus(404);
    }

    @Test
    void theProjectorShowsNothingThatIsForTheTeacherAlone() {
        assertThat(ask("/lessons/m-1/project"))
                .hasStatusOk()
                .bodyText()
                .contains("projector-screens", "Which line never changes?", "Where we know this from")
                .doesNotContain("step back and watch hands", "the beat runs away", "Who leads", "??");
    }

    @Test
    void aSingleScreenIsServedByItsNumber() {
        assertThat(ask("/lessons/m-1/project?screen=2"))
                .bodyText()
                .contains("id=\"screen-2\"", "?screen=3")
                .doesNotContain("id=\"screen-3\"");
        assertThat(ask("/lessons/m-1/project?screen=999")).hasStatusOk();
    }

    @Test
    void theLibraryLeadsOnWhereItIsEmpty() {
        mashups.clear();

        assertThat(ask("/lessons")).bodyText().contains("No lesson yet", "href=\"/conversations\"");
        assertThat(ask("/lessons?q=zither")).bodyText().contains("Nothing matches that", "href=\"/lessons\"");
    }

    @Test
    void theLibraryTurnsItsPagesWithinTheSearch() {
        for (int i = 0; i < 30; i++) {
            mashups.keep(LessonMother.mashup("more-" + i, LessonMother.lesson()));
        }

        assertThat(ask("/lessons?q=Samba&page=1"))
                .bodyText()
                .contains("Page 2 of 3", "page=0", "page=2", "q=Samba", "31 lessons");
    }

    @Test
    void aLessonIsDeletedOnlyAfterAsking() {
        assertThat(ask("/lessons/m-1/deletion")).hasStatusOk().bodyText().contains("method=\"post\"");
        assertThat(mashups.find(MS_RIVERA, "m-1")).isPresent();

        assertThat(browser.perform(post("/lessons/m-1/deletion")
                        .with(user(MS_RIVERA.value()))
                        .with(csrf())))
                .hasRedirectedUrl("/lessons");
        assertThat(mashups.find(MS_RIVERA, "m-1")).isEmpty();
    }

    private MvcTestResult ask(String path) {
        return browser.perform(
                get(URI.create(path.replace("<", "%3C").replace(">", "%3E"))).with(user(MS_RIVERA.value())));
    }
}
