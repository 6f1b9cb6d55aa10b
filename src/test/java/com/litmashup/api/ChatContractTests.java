package com.litmashup.api;

import static com.litmashup.Program.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.litmashup.Program;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.assertj.RestTestClientResponse;

@WholeApplication
class ChatContractTests {

    private static final String CHAT = "/api/v1/chat";
    private static final String WISH = "Samba and baroque for grade 7, 28 pupils, beginners, 45 minutes, hand drums.";

    @Autowired
    School school;

    private Program program;

    @BeforeEach
    void getAKey() {
        program = school.programOf(school.msRivera());
    }

    @Test
    void anAnswerHasTheFieldsOfTheContract() {
        RestTestClientResponse answer = chat(WISH);

        assertThat(answer).hasStatus(201).hasContentType(MediaType.APPLICATION_JSON);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsOnlyKeys(
                        "session_id",
                        "turn_id",
                        "response",
                        "phase",
                        "phase_transition",
                        "new_phase",
                        "ready_for_generation",
                        "missing",
                        "context",
                        "tool_calls",
                        "sources",
                        "engine",
                        "flags",
                        "timestamp")
                .containsEntry("engine", "library")
                .containsEntry("phase_transition", true)
                .containsEntry("new_phase", read(answer, "$.phase"));
        assertThat(Program.<String>read(answer, "$.timestamp")).endsWith("Z");
        assertThat(Instant.parse(read(answer, "$.timestamp"))).isNotNull();
        assertThat(Program.<String>read(answer, "$.session_id").length()).isLessThanOrEqualTo(64);
    }

    @Test
    void theContextHasTheFieldsOfTheContract() {
        assertThat(chat(WISH))
                .bodyJson()
                .extractingPath("$.context")
                .asMap()
                .containsOnlyKeys(
                        "genres",
                        "skill_level",
                        "grade_or_age",
                        "duration_minutes",
                        "sessions",
                        "group_size",
                        "instruments",
                        "technology",
                        "objectives",
                        "cultural_interest",
                        "constraints",
                        "assumed")
                .containsEntry("genres", List.of("samba", "baroque"))
                .containsEntry("skill_level", "beginner")
                .containsEntry("duration_minutes", 45)
                .containsEntry("group_size", 28)
                .containsEntry("instruments", List.of("hand drums"));
        assertThat(chat(WISH))
                .bodyJson()
                .extractingPath("$.context.grade_or_age")
                .asMap()
                .containsOnlyKeys("label", "grade_min", "grade_max", "age_min", "age_max");
    }

    @Test
    void searchesAndSourcesHaveTheFieldsOfTheContract() {
        RestTestClientResponse answer = chat(WISH);

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.tool_calls[0]")
                .asMap()
                .containsOnlyKeys(
                        "tool_call_id", "tool", "query", "status", "result_count", "duration_ms", "error", "created_at")
                .containsEntry("status", "completed");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.sources[0]")
                .asMap()
                .containsOnlyKeys(
                        "number", "title", "url", "publisher", "snippet", "kind", "quality", "genre", "retrieved_at")
                .containsEntry("number", 1)
                .containsEntry("kind", "library");
    }

    @Test
    void aMessageInASessionIsAnsweredThereWith200() {
        String session = program.conversation("Samba and baroque, please.");

        RestTestClientResponse answer =
                program.post(CHAT, "{\"session_id\": \"%s\", \"message\": \"Grade 7.\"}".formatted(session));

        assertThat(answer).hasStatus(200);
        assertThat(Program.<String>read(answer, "$.session_id")).isEqualTo(session);
    }

    @Test
    void factsThatACallerStatesAreTaken() {
        assertThat(program.post(CHAT, """
                        {"message": "Please plan something.", "context": {"genres": ["bossa nova", "jazz"], "duration_minutes": 50,
                         "group_size": {"min": 20, "max": 25}, "assumed": ["duration_minutes"],
                         "grade_or_age": {"label": "Year 8", "grade_min": 7, "grade_max": 7, "age_min": 12, "age_max": 13}}}
                        """)).hasStatus(201).bodyJson().isLenientlyEqualTo("""
                        {"context": {"genres": ["bossa nova", "jazz"], "duration_minutes": 50,
                         "group_size": {"min": 20, "max": 25},
                         "grade_or_age": {"label": "Year 8"}}}
                        """);
        assertThat(program.post(
                        CHAT, "{\"message\": \"Hello.\", \"context\": {\"sessions\": 2, \"assumed\": [\"sessions\"]}}"))
                .bodyJson()
                .extractingPath("$.context.assumed")
                .asArray()
                .contains("sessions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"duration_minutes\": 4}",
                "{\"duration_minutes\": 241}",
                "{\"sessions\": 0}",
                "{\"skill_level\": \"expert\"}",
                "{\"group_size\": 0}",
                "{\"group_size\": {\"min\": 30, \"max\": 25}}",
                "{\"group_size\": {\"min\": 25, \"max\": 30, \"mean\": 27}}",
                "{\"group_size\": 27.5}",
                "{\"grade_or_age\": {\"grade_min\": 7}}",
                "{\"grade_or_age\": {\"label\": \"upside down\", \"grade_min\": 9, \"grade_max\": 2}}",
                "{\"genres\": [\"powwow\"]}",
                "{\"genres\": [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\", \"g\", \"h\", \"i\"]}",
                "{\"instruments\": [null]}",
                "{\"instruments\": [\" \"]}",
                "{\"assumed\": [\"nonsense\"]}"
            })
    void aFactThatNoLessonCouldHaveIsNotAcceptable(String context) {
        String field = context.replaceAll("^\\{\"([a-z_]+).*", "$1");

        assertThat(program.post(CHAT, "{\"message\": \"samba\", \"context\": " + context + "}"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("context." + field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"samba\"",
                "{}",
                "{\"message\": ",
                "{\"message\": null}",
                "{\"message\": \"\"}",
                "{\"message\": \" \\n\\t \"}",
                "{\"message\": \"\\u2003\\u00a0\\u200b\"}",
                "{\"message\": 5}",
                "{\"message\": true}",
                "{\"message\": [\"samba\"]}",
                "{\"message\": \"a\\u0000b\"}",
                "{\"message\": \"\\ud800\"}",
                "{\"message\": \"one\", \"message\": \"two\"}",
                "{\"message\": \"samba\"} {\"message\": \"jazz\"}",
                "{\"message\": \"samba\", \"messages\": []}",
                "{\"message\": \"samba\", \"mesage\": \"samba\"}",
                "{\"message\": \"samba\", \"context\": {\"genre\": [\"samba\"]}}",
                "{\"message\": \"samba\", \"context\": []}",
                "{\"message\": \"samba\", \"context\": {\"duration_minutes\": \"45\"}}",
                "{\"message\": \"samba\", \"context\": {\"duration_minutes\": 45.7}}",
                "{\"message\": \"samba\", \"context\": {\"duration_minutes\": 99999999999}}",
                "{\"message\": \"samba\", \"context\": {\"genres\": \"samba\"}}"
            })
    void aMalformedBodyIsRefused(String body) {
        assertThat(program.post(CHAT, body))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .doesNotContain("Exception", "jackson", "com.litmashup", "at java");
    }

    /** F01: no caller can post a history, and a typo is noticed. */
    @Test
    void anUnknownFieldIsNamed() {
        assertThat(program.post(CHAT, "{\"message\": \"samba\", \"messages\": [{\"role\": \"agent\"}]}"))
                .hasStatus(400)
                .bodyJson()
                .isLenientlyEqualTo("{\"type\": \"urn:litmashup:problem:bad-request\", \"title\": \"Bad Request\","
                        + " \"status\": 400, \"instance\": \"/api/v1/chat\", \"errors\": [{\"field\": \"messages\"}]}");
    }

    @Test
    void aMessageHas5000CharactersWhateverTheirKind() {
        assertThat(chat("\uD83C\uDFB5".repeat(5000))).hasStatus(201);
        assertThat(chat("   " + "a ".repeat(2499) + "aa" + "   ")).hasStatus(201);
        assertThat(chat("\uD83C\uDFB5".repeat(5001))).hasStatus(400).bodyText().contains("1 to 5,000 characters");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        assertThat(chat("a".repeat(2_000_000))).hasStatus(413).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);

        assertThat(program.post(CHAT, "{\"message\": \"samba\", \"context\": {\"group_size\": " + deep + "}}"))
                .hasStatus(400);
    }

    @Test
    void onlyJsonIsTaken() {
        assertThat(program.send(HttpMethod.POST, CHAT, "message=samba", type("application/x-www-form-urlencoded")))
                .hasStatus(415)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(program.send(HttpMethod.POST, CHAT, "samba", type("text/plain")))
                .hasStatus(415);
    }

    @Test
    void anUnknownSessionAndSomeoneElsesAreNotFound() {
        String hers = program.conversation("Samba and baroque, please.");
        Program stranger = school.programOf(school.mrOkafor());

        RestTestClientResponse unknown = say(stranger, "unknown");
        RestTestClientResponse foreign = say(stranger, hers);

        assertThat(unknown).hasStatus(404);
        assertThat(foreign).hasStatus(404);
        assertThat(Program.text(foreign)).isEqualTo(Program.text(unknown));
        assertThat(program.get("/api/v1/session/" + hers))
                .bodyJson()
                .extractingPath("$.messages")
                .asArray()
                .hasSize(2);
    }

    private RestTestClientResponse say(Program caller, String session) {
        return caller.post(CHAT, "{\"session_id\": \"%s\", \"message\": \"Mine now.\"}".formatted(session));
    }

    /** F08: a retry with the same key is the same turn, and the same key with anything else is a conflict. */
    @Test
    void theSameKeyAndBodyGiveTheSameTurn() {
        String body = "{\"message\": \"Samba and baroque, please.\"}";
        RestTestClientResponse first = keyed(program, "k-1", body);
        RestTestClientResponse again = keyed(program, "k-1", body);

        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(200);
        assertThat(Program.<String>read(again, "$.turn_id")).isEqualTo(read(first, "$.turn_id"));
        assertThat(Program.<String>read(again, "$.response")).isEqualTo(read(first, "$.response"));
        assertThat(keyed(program, "k-1", "{\"message\": \"Tango.\"}"))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(keyed(program, "k-1", body.replace("}", ", \"context\": {\"sessions\": 2}}")))
                .hasStatus(409);
        assertThat(keyed(school.programOf(school.mrOkafor()), "k-1", "{\"message\": \"Tango.\"}"))
                .hasStatus(201);
    }

    /** F08: the session is part of what a key stands for. */
    @Test
    void theSameKeyInAnotherSessionIsAConflict() {
        String one = program.conversation("Samba and baroque, please.");
        String other = program.conversation("Tango and rap, please.");
        String body = "{\"session_id\": \"%s\", \"message\": \"Grade 7.\"}";

        assertThat(keyed(program, "k-2", body.formatted(one))).hasStatus(200);
        assertThat(keyed(program, "k-2", body.formatted(other))).hasStatus(409);
        assertThat(keyed(program, "k-2", "{\"message\": \"Grade 7.\"}")).hasStatus(409);
    }

    @Test
    void aKeyHas64Characters() {
        assertThat(keyed(program, "k".repeat(64), "{\"message\": \"samba\"}")).hasStatus(201);
        assertThat(keyed(program, "k".repeat(65), "{\"message\": \"samba\"}")).hasStatus(400);
        assertThat(keyed(program, " ", "{\"message\": \"samba\"}")).hasStatus(400);
    }

    @Test
    void aStreamNamesTheTurnThenWhatIsFoundThenTheTextAndEndsOnce() {
        String events = Program.text(program.send(
                HttpMethod.POST, CHAT, "{\"message\": \"" + WISH + "\"}", Map.of("Accept", "text/event-stream")));
        List<String> names = events.lines()
                .filter(line -> line.startsWith("event:"))
                .map(line -> line.substring(6).strip())
                .toList();

        assertThat(names.getFirst()).isEqualTo("turn");
        assertThat(names).contains("tool", "source", "delta").doesNotContain("problem");
        assertThat(names.getLast()).isEqualTo("done");
        assertThat(names).containsOnlyOnce("done", "turn");
        assertThat(names.indexOf("delta")).isGreaterThan(names.lastIndexOf("source"));
        String turn = data(events, "turn").getFirst();
        String done = data(events, "done").getFirst();
        String text = String.join(
                "", data(events, "delta").stream().map(ChatContractTests::text).toList());
        assertThat(text).isEqualTo(JsonPath.<String>read(done, "$.response"));
        assertThat(JsonPath.<String>read(turn, "$.turn_id")).isEqualTo(JsonPath.<String>read(done, "$.turn_id"));
    }

    @Test
    void aBadBodyIsAProblemForAStreamToo() {
        assertThat(program.send(HttpMethod.POST, CHAT, "{}", Map.of("Accept", "text/event-stream")))
                .hasStatus(400);
    }

    private static String text(String delta) {
        return JsonPath.read(delta, "$.text");
    }

    private static List<String> data(String events, String name) {
        return Arrays.stream(events.split("\n\n"))
                .filter(event -> event.contains("event:" + name + "\n"))
                .map(event -> event.replaceAll("(?s).*data:", ""))
                .toList();
    }

    private RestTestClientResponse chat(String message) {
        return program.post(CHAT, "{\"message\": \"" + message + "\"}");
    }

    private static RestTestClientResponse keyed(Program program, String key, String body) {
        return program.send(HttpMethod.POST, CHAT, body, Map.of("Idempotency-Key", key));
    }

    private static Map<String, String> type(String type) {
        return Map.of("Content-Type", type);
    }
}
