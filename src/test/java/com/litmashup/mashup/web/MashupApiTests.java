package com.litmashup.mashup.web;

import static com.litmashup.mashup.LessonMother.MS_RIVERA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;

import com.litmashup.mashup.LessonMother;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = LessonPagesSetting.class)
class MashupApiTests {

    private static final String MASHUP = "/api/v1/mashup/m-1";

    @Autowired
    WebApplicationContext application;

    @Autowired
    KeptMashups mashups;

    private MockMvcTester program;

    @BeforeEach
    void keepALesson() {
        mashups.clear();
        mashups.keep(LessonMother.mashup());
        program = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build());
    }

    @Test
    void aMashupHasTheFieldsOfTheContract() {
        assertThat(ask(MASHUP)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"id": "m-1", "session_id": "c-1", "version": 1, "skill_level": "beginner", "duration_minutes": 45,
                 "genres": ["samba", "baroque"],
                 "grade_or_age": {"label": "grade 7", "grade_min": 7, "grade_max": 7, "age_min": 12, "age_max": 13},
                 "educational_content": {"theory_concepts": [
                     {"name": "Ground bass", "level": "beginner",
                      "where": [{"part": "Ground bass", "bar_from": 1, "bar_to": 4}],
                      "try_it": "Hum the ground while a partner speaks the lyrics."}, {"name": "Syncopation"}]},
                 "lesson": {"assessment": {"exit_ticket": "Draw the line that came back, and write one word for how it felt."}},
                 "arrangement": null,
                 "quality": {"educational_value": 86, "cultural_accuracy": 91, "engagement": 74, "level": "good", "ready": true},
                 "metadata": {"engine": "library", "generation_ms": 412, "created_at": "2026-11-23T09:15:02.120Z"}}
                """);
    }

    @Test
    void theLessonHasEveryPartOfTheContract() {
        assertThat(ask(MASHUP))
                .bodyJson()
                .extractingPath("$.lesson")
                .asMap()
                .containsOnlyKeys(
                        "objectives",
                        "standards",
                        "prior_knowledge",
                        "vocabulary",
                        "misconceptions",
                        "materials",
                        "activities",
                        "differentiation",
                        "assessment",
                        "discussion_questions",
                        "extension",
                        "sensitivity_notes");
        assertThat(ask(MASHUP))
                .bodyJson()
                .extractingPath("$.sources[0]")
                .asMap()
                .containsEntry("kind", "library")
                .containsOnlyKeys(
                        "number", "title", "url", "publisher", "snippet", "kind", "quality", "genre", "retrieved_at");
        assertThat(ask(MASHUP))
                .bodyJson()
                .extractingPath("$.educational_content.cultural_context")
                .asString()
                .contains("[1]", "[3]")
                .hasSizeGreaterThan(100);
    }

    @Test
    void theListIsNarrowedAndPaged() {
        mashups.keep(LessonMother.mashup("m-2", LessonMother.titled("Walking Bass")));

        assertThat(ask("/api/v1/mashups?q=Walking&skill_level=beginner&size=5"))
                .bodyJson()
                .isLenientlyEqualTo("{\"items\": [{\"id\": \"m-2\", \"title\": \"Walking Bass\"}], \"page\": 0,"
                        + " \"size\": 5, \"total\": 1}");
    }

    @Test
    void anEditKeepsWhatItDoesNotNameAndMakesAVersion() {
        assertThat(edit("{\"version\": 1, \"title\": \"Turning\", \"lesson\": {\"extension\": \"Sing it at home.\"}}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"version\": 2, \"title\": \"Turning\", \"duration_minutes\": 45,"
                        + " \"lesson\": {\"extension\": \"Sing it at home.\", \"prior_knowledge\": [\"Pupils can keep a"
                        + " steady beat for a minute.\", \"Pupils know that a bass line is the lowest line.\"]}}");
        assertThat(ask(MASHUP + "/versions"))
                .bodyJson()
                .extractingPath("$.items[*].version")
                .asArray()
                .containsExactly(2, 1);
    }

    @Test
    void aStaleEditConflicts() {
        edit("{\"version\": 1, \"title\": \"Turning\"}");

        assertThat(edit("{\"version\": 1, \"title\": \"Turning again\"}"))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("newest version");
    }

    @Test
    void anUnknownFieldIsNamedAndRefused() {
        assertThat(edit("{\"version\": 1, \"titel\": \"Turning\"}"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo("{\"status\": 400, \"title\": \"Bad Request\", \"instance\": \"" + MASHUP
                        + "\", \"errors\": [{\"field\": \"titel\"}]}");
    }

    @Test
    void aBodyThatCannotBeReadSaysNothingOfTheInside() {
        assertThat(edit("{\"version\": "))
                .hasStatus(400)
                .bodyText()
                .doesNotContain("Exception", "jackson", "com.litmashup");
        assertThat(edit("{\"version\": \"one\"}")).hasStatus(400).bodyText().contains("\"field\":\"version\"");
    }

    @Test
    void anEditThatNoLessonCouldHaveIsNotAccepted() {
        assertThat(edit("{\"version\": 1, \"title\": \" \", \"lyrics\": [\"One line\"]}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("title", "lyrics");
        assertThat(edit("{\"title\": \"Turning\"}")).hasStatus(400).bodyText().contains("\"field\":\"version\"");
        assertThat(edit("{\"version\": 1, \"lesson\": {\"materials\": [null]}}"))
                .hasStatus(422);
    }

    @Test
    void anotherMediaTypeIsRefused() {
        assertThat(program.perform(patch(MASHUP)
                        .with(user(MS_RIVERA.value()))
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("title")))
                .hasStatus(415);
    }

    @Test
    void someoneElsesMashupIsNotFound() {
        assertThat(program.perform(get(MASHUP).with(user("mr-okafor")))).hasStatus(404);
        assertThat(program.perform(get(MASHUP + "/versions").with(user("mr-okafor"))))
                .hasStatus(404);
    }

    private MvcTestResult ask(String path) {
        return program.perform(get(path).with(user(MS_RIVERA.value())));
    }

    private MvcTestResult edit(String body) {
        return program.perform(patch(MASHUP)
                .with(user(MS_RIVERA.value()))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
