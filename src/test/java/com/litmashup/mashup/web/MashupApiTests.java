package com.litmashup.mashup.web;

import static com.litmashup.Program.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Program;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import com.litmashup.account.Educator;
import com.litmashup.mashup.LessonMother;
import com.litmashup.mashup.keeping.KeptLessons;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.assertj.RestTestClientResponse;

@WholeApplication
class MashupApiTests {

    @Autowired
    School school;

    @Autowired
    KeptLessons lessons;

    private Educator msRivera;
    private Program program;
    private String mashup;

    @BeforeEach
    void keepALesson() {
        msRivera = school.msRivera();
        program = school.programOf(msRivera);
        mashup = "/api/v1/mashup/"
                + lessons.keep(msRivera, LessonMother.lesson()).id();
    }

    @Test
    void aMashupHasTheFieldsOfTheContract() {
        assertThat(program.get(mashup)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"session_id": null, "version": 1, "skill_level": "beginner", "duration_minutes": 45,
                 "genres": ["samba", "baroque"],
                 "grade_or_age": {"label": "grade 7", "grade_min": 7, "grade_max": 7, "age_min": 12, "age_max": 13},
                 "educational_content": {"theory_concepts": [
                     {"name": "Ground bass", "level": "beginner",
                      "where": [{"part": "Ground bass", "bar_from": 1, "bar_to": 4}],
                      "try_it": "Hum the ground while a partner speaks the lyrics."}, {"name": "Syncopation"}]},
                 "lesson": {"assessment": {"exit_ticket": "Draw the line that came back, and write one word for how it felt."}},
                 "arrangement": null,
                 "quality": {"educational_value": 86, "cultural_accuracy": 91, "engagement": 74, "level": "good", "ready": true},
                 "metadata": {"engine": "library", "generation_ms": 412}}
                """);
        assertThat(mashup).endsWith(Program.<String>read(program.get(mashup), "$.id"));
        assertThat(Instant.parse(read(program.get(mashup), "$.metadata.created_at")))
                .isAfter(LessonMother.MONDAY.minusSeconds(1));
    }

    @Test
    void theLessonHasEveryPartOfTheContract() {
        assertThat(program.get(mashup))
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
        assertThat(program.get(mashup))
                .bodyJson()
                .extractingPath("$.sources[0]")
                .asMap()
                .containsEntry("kind", "library")
                .containsOnlyKeys(
                        "number", "title", "url", "publisher", "snippet", "kind", "quality", "genre", "retrieved_at");
        assertThat(program.get(mashup))
                .bodyJson()
                .extractingPath("$.educational_content.cultural_context")
                .asString()
                .contains("[1]", "[3]")
                .hasSizeGreaterThan(100);
    }

    @Test
    void theListIsNarrowedAndPaged() {
        lessons.keep(msRivera, LessonMother.titled("Walking Bass"));

        assertThat(program.get("/api/v1/mashups?q=Walking&skill_level=beginner&size=5"))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"items\": [{\"title\": \"Walking Bass\"}], \"page\": 0," + " \"size\": 5, \"total\": 1}");
    }

    @Test
    void anEditKeepsWhatItDoesNotNameAndMakesAVersion() {
        assertThat(edit("{\"version\": 1, \"title\": \"Turning\", \"lesson\": {\"extension\": \"Sing it at home.\"}}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"version\": 2, \"title\": \"Turning\", \"duration_minutes\": 45,"
                        + " \"lesson\": {\"extension\": \"Sing it at home.\", \"prior_knowledge\": [\"Pupils can keep a"
                        + " steady beat for a minute.\", \"Pupils know that a bass line is the lowest line.\"]}}");
        assertThat(program.get(mashup + "/versions"))
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
                .isLenientlyEqualTo("{\"status\": 400, \"title\": \"Bad Request\", \"instance\": \"" + mashup
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
        assertThat(program.send(HttpMethod.PATCH, mashup, "title", Map.of("Content-Type", "text/plain")))
                .hasStatus(415)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void someoneElsesMashupIsNotFound() {
        Program stranger = school.programOf(school.mrOkafor());

        assertThat(stranger.get(mashup)).hasStatus(404);
        assertThat(stranger.get(mashup + "/versions")).hasStatus(404);
        assertThat(stranger.patch(mashup, "{\"version\": 1, \"title\": \"Mine\"}"))
                .hasStatus(404);
    }

    @Test
    void aLessonIsHandedOutAsAFile() {
        Map<String, String> types = Map.of(
                "lesson.pdf", "application/pdf",
                "lesson.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "lesson.md", "text/markdown;charset=UTF-8",
                "pack.zip", "application/zip");

        types.forEach((file, type) -> {
            String ending = file.substring(file.indexOf('.'));
            assertThat(program.get(mashup + "/" + file))
                    .hasStatusOk()
                    .hasHeader("Content-Type", type)
                    .hasHeader(
                            "Content-Disposition",
                            "attachment; filename=\"what-keeps-coming-back-a-samba-on-a-ground" + ending + "\"");
        });
        assertThat(program.get(mashup + "/lesson.exe")).hasStatus(404);
    }

    @Test
    void aNameOfAnyLanguageIsAHeaderOfPlainLetters() {
        String other = "/api/v1/mashup/"
                + lessons.keep(msRivera, LessonMother.titled("Çaça\r\nX: y")).id();

        assertThat(String.valueOf(program.get(other + "/lesson.md")
                        .getExchangeResult()
                        .getResponseHeaders()
                        .getFirst("Content-Disposition")))
                .isEqualTo("attachment; filename=\"caca-x-y.md\"; filename*=UTF-8''%C3%A7a%C3%A7a-x-y.md");
    }

    @Test
    void someoneElsesFilesAreNotFound() {
        Program stranger = school.programOf(school.mrOkafor());

        for (String file : List.of("lesson.pdf", "lesson.docx", "lesson.md", "pack.zip", "score.mid")) {
            assertThat(stranger.get(mashup + "/" + file)).hasStatus(404);
        }
    }

    private RestTestClientResponse edit(String body) {
        return program.patch(mashup, body);
    }
}
