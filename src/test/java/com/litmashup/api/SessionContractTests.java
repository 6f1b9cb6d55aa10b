package com.litmashup.api;

import static com.litmashup.Program.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Program;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.assertj.RestTestClientResponse;

@WholeApplication
class SessionContractTests {

    @Autowired
    School school;

    private Program program;
    private String session;

    @BeforeEach
    void talk() {
        program = school.programOf(school.msRivera());
        session = "/api/v1/session/" + program.conversation("Samba and baroque for grade 7.");
    }

    @Test
    void theListHasTheFieldsOfTheContract() {
        RestTestClientResponse list = program.get("/api/v1/sessions");

        assertThat(list)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsOnlyKeys("items", "page", "size", "total")
                .containsEntry("page", 0)
                .containsEntry("size", 20)
                .containsEntry("total", 1);
        assertThat(list)
                .bodyJson()
                .extractingPath("$.items[0]")
                .asMap()
                .containsOnlyKeys(
                        "session_id", "title", "phase", "message_count", "mashup_count", "created_at", "updated_at")
                .containsEntry("message_count", 2)
                .containsEntry("mashup_count", 0);
    }

    @Test
    void theListIsSearchedAndPaged() {
        program.conversation("Tango with 100% rap");
        String tango = program.conversation("Tango");

        assertThat(titles("?q=TANGO")).hasSize(2);
        assertThat(titles("?q=samba")).hasSize(1);
        assertThat(titles("?size=1&page=1")).hasSize(1);
        assertThat(titles("?page=9")).isEmpty();
        assertThat(titles("?phase=initial")).isEmpty();
        assertThat(titles("?phase=genre_exploration")).isNotEmpty();
        assertThat(program.get("/api/v1/sessions?size=1"))
                .bodyJson()
                .extractingPath("$.items[0].session_id")
                .isEqualTo(tango);
    }

    @Test
    void perCentAndUnderscoreAreLookedForAsTheyAre() {
        assertThat(titles("?q=%25")).isEmpty();
        assertThat(titles("?q=_")).isEmpty();
        assertThat(titles("?q=%5C")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page=-1", "page=2147483647", "page=one", "size=0", "size=101", "size=99999999999", "phase=last"
            })
    void aListThatCannotBeIsRefused(String query) {
        assertThat(program.get("/api/v1/sessions?" + query))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aFaultOfAParameterIsNamed() {
        assertThat(program.get("/api/v1/sessions?size=101&page=-1"))
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrder("page", "size");
        assertThat(program.get("/api/v1/sessions?page=one"))
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("page");
    }

    @Test
    void aSessionHasTheFieldsOfTheContract() {
        RestTestClientResponse shown = program.get(session);

        assertThat(shown)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsOnlyKeys(
                        "session_id",
                        "title",
                        "phase",
                        "version",
                        "context",
                        "messages",
                        "turns",
                        "tool_calls",
                        "sources",
                        "mashups");
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.messages[0]")
                .asMap()
                .containsOnlyKeys("message_id", "turn_id", "role", "content", "created_at")
                .containsEntry("content", "Samba and baroque for grade 7.");
        assertThat(shown)
                .bodyJson()
                .extractingPath("$.turns[0]")
                .asMap()
                .containsOnlyKeys("turn_id", "status", "error")
                .containsEntry("status", "completed");
    }

    @Test
    void titleAndContextAreChangedWithTheVersionThatWasRead() {
        int version = read(program.get(session), "$.version");

        RestTestClientResponse changed = program.patch(session, """
                {"version": %d, "title": "  Week 3  ", "context": {"duration_minutes": 40}}""".formatted(version));

        assertThat(changed).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"title": "Week 3", "version": %d, "context": {"duration_minutes": 40, "genres": ["samba", "baroque"]}}""".formatted(version + 1));
        assertThat(program.patch(session, "{\"version\": " + version + ", \"title\": \"Week 4\"}"))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(program.get(session)).bodyJson().extractingPath("$.title").isEqualTo("Week 3");
    }

    @Test
    void ofManyWhoChangeTheSameVersionOneWins() throws Exception {
        int version = read(program.get(session), "$.version");
        Callable<Integer> rename = () -> program.patch(
                        session, "{\"version\": " + version + ", \"title\": \"" + Thread.currentThread() + "\"}")
                .getExchangeResult()
                .getStatus()
                .value();

        assertThat(atOnce(rename, 8)).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(program.get(session)).bodyJson().extractingPath("$.version").isEqualTo(version + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"x\"}",
                "{\"title\": \"x\", \"version\": null}",
                "{\"title\": \"x\", \"version\": \"1\"}",
                "{\"title\": \"x\", \"version\": 1.0}",
                "{\"title\": \"\", \"version\": 1}",
                "{\"title\": \" \\u2003 \", \"version\": 1}",
                "{\"title\": \"a\\u0000\", \"version\": 1}",
                "{\"title\": [\"x\"], \"version\": 1}",
                "{\"phase\": \"ready_for_generation\", \"version\": 1}",
                "{\"context\": {\"ready\": true}, \"version\": 1}"
            })
    void aChangeThatCannotBeIsRefused(String body) {
        assertThat(program.patch(session, body)).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aTitleHas200Characters() {
        int version = read(program.get(session), "$.version");

        assertThat(program.patch(session, "{\"version\": %d, \"title\": \"%s\"}".formatted(version, "x".repeat(201))))
                .hasStatus(400);
        assertThat(program.patch(session, "{\"version\": %d, \"title\": \"%s\"}".formatted(version, "x".repeat(200))))
                .hasStatusOk();
    }

    @Test
    void stoppingIsHarmlessHoweverOften() {
        String turn = read(program.get(session), "$.turns[0].turn_id");

        for (int i = 0; i < 2; i++) {
            assertThat(program.post(session + "/turns/" + turn + "/stop", ""))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.turns[0].status")
                    .isEqualTo("completed");
        }
        assertThat(program.post(session + "/turns/unknown/stop", "")).hasStatus(404);
    }

    @Test
    void aDeletedSessionIsGoneAndItsLessonsStay() {
        String lesson = program.lesson("Samba and baroque for grade 7, 45 minutes, beginners, 28 pupils, hand drums.");
        String its = "/api/v1/session/" + read(program.get("/api/v1/mashup/" + lesson), "$.session_id");

        assertThat(program.delete(its)).hasStatus(204);
        assertThat(program.get(its)).hasStatus(404);
        assertThat(program.delete(its)).hasStatus(404);
        assertThat(program.get("/api/v1/mashup/" + lesson)).hasStatusOk();
    }

    /** F28: nothing of a session can be read, changed, stopped or deleted by somebody else. */
    @Test
    void someoneElsesSessionIsNotFound() {
        Program stranger = school.programOf(school.mrOkafor());
        String turn = read(program.get(session), "$.turns[0].turn_id");

        assertThat(stranger.get(session)).hasStatus(404);
        assertThat(stranger.patch(session, "{\"version\": 1, \"title\": \"Mine\"}"))
                .hasStatus(404);
        assertThat(stranger.post(session + "/turns/" + turn + "/stop", "")).hasStatus(404);
        assertThat(stranger.delete(session)).hasStatus(404);
        assertThat(Program.<List<String>>read(stranger.get("/api/v1/sessions"), "$.items"))
                .isEmpty();
        assertThat(program.get(session)).hasStatusOk();
    }

    private List<String> titles(String query) {
        return read(program.get("/api/v1/sessions" + query), "$.items[*].title");
    }

    private static List<Integer> atOnce(Callable<Integer> call, int times) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(times)) {
            List<Future<Integer>> results = callers.invokeAll(Collections.nCopies(times, call));
            return results.stream().map(Future::resultNow).toList();
        }
    }
}
