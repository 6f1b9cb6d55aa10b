package com.litmashup.api;

import static com.litmashup.Program.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Program;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.assertj.RestTestClientResponse;

@WholeApplication
class GenerateContractTests {

    private static final String GENERATE = "/api/v1/generate";
    private static final String WISH = "Samba and baroque for grade 7, 28 pupils, beginners, 45 minutes, hand drums. "
            + "They should hear how a repeating bass holds a piece together.";

    @Autowired
    School school;

    private Program program;

    @BeforeEach
    void getAKey() {
        program = school.programOf(school.msRivera());
    }

    @Test
    void oneSentenceBecomesALessonAtItsLocation() {
        RestTestClientResponse made = program.post(GENERATE, "{\"prompt\": \"" + WISH + "\"}");
        String location =
                String.valueOf(made.getExchangeResult().getResponseHeaders().getLocation());

        assertThat(made).hasStatus(201).hasContentType(MediaType.APPLICATION_JSON);
        assertThat(location).isEqualTo("/api/v1/mashup/" + read(made, "$.id"));
        assertThat(Program.text(program.get(location))).isEqualTo(Program.text(made));
    }

    @Test
    void aLessonHasTheFieldsAndTheMinimaOfTheContract() {
        RestTestClientResponse made = program.post(GENERATE, "{\"prompt\": \"" + WISH + "\"}");

        assertThat(made)
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsOnlyKeys(
                        "id",
                        "session_id",
                        "version",
                        "title",
                        "summary",
                        "genres",
                        "skill_level",
                        "grade_or_age",
                        "duration_minutes",
                        "lyrics",
                        "educational_content",
                        "lesson",
                        "arrangement",
                        "sources",
                        "quality",
                        "metadata")
                .containsEntry("version", 1)
                .containsEntry("genres", List.of("samba", "baroque"));
        assertThat(Program.<List<String>>read(made, "$.lyrics")).hasSizeBetween(6, 12);
        assertThat(Program.<List<Object>>read(made, "$.educational_content.theory_concepts"))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(Program.<String>read(made, "$.educational_content.cultural_context"))
                .hasSizeGreaterThan(100)
                .containsPattern("\\[\\d+]");
        assertThat(Program.<List<Integer>>read(made, "$.lesson.activities[*].minutes").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(45);
        assertThat(made)
                .bodyJson()
                .extractingPath("$.quality")
                .asMap()
                .containsOnlyKeys("educational_value", "cultural_accuracy", "engagement", "level", "ready", "criteria");
        assertThat(made)
                .bodyJson()
                .extractingPath("$.metadata")
                .asMap()
                .containsOnlyKeys("engine", "generation_ms", "fallbacks", "created_at");
    }

    @Test
    void aReadySessionBecomesALessonThatItNames() {
        String session = program.conversation(WISH);
        assertThat(program.get("/api/v1/session/" + session))
                .bodyJson()
                .extractingPath("$.phase")
                .isEqualTo("ready_for_generation");

        RestTestClientResponse made = program.post(GENERATE, "{\"session_id\": \"" + session + "\"}");

        assertThat(made).hasStatus(201);
        assertThat(Program.<List<String>>read(program.get("/api/v1/session/" + session), "$.mashups"))
                .containsExactly(Program.<String>read(made, "$.id"));
    }

    @Test
    void aSessionThatIsNotReadyIsAConflictThatNamesWhatIsMissing() {
        String session = program.conversation("Samba, please.");

        assertThat(program.post(GENERATE, "{\"session_id\": \"" + session + "\"}"))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.missing")
                .asArray()
                .startsWith("genres", "grade_or_age");
    }

    @Test
    void aPromptThatIsNotEnoughNamesTheSessionInWhichToGoOn() {
        RestTestClientResponse refused = program.post(GENERATE, "{\"prompt\": \"Samba, please.\"}");

        assertThat(refused)
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.missing")
                .isEqualTo(List.of("genres"));
        assertThat(program.get("/api/v1/session/" + read(refused, "$.session_id")))
                .hasStatusOk();
    }

    @Test
    void aPromptIsCompletedByWhatTheCallerStates() {
        assertThat(
                        program.post(
                                GENERATE,
                                "{\"prompt\": \"Samba and baroque\", \"skill_level\": \"advanced\", \"context\": {\"duration_minutes\": 30}}"))
                .hasStatus(201)
                .bodyJson()
                .isLenientlyEqualTo("{\"skill_level\": \"advanced\", \"duration_minutes\": 30}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"prompt\": \" \"}",
                "{\"prompt\": null}",
                "{\"prompt\": \"a\", \"session_id\": \"b\"}",
                "{\"session_id\": \"b\", \"skill_level\": \"beginner\"}",
                "{\"prompt\": \"samba and baroque\", \"level\": \"beginner\"}"
            })
    void eitherASessionOrAPromptIsSent(String body) {
        assertThat(program.post(GENERATE, body)).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aLevelThatThereIsNotIsNotAcceptable() {
        assertThat(program.post(GENERATE, "{\"prompt\": \"samba and baroque\", \"skill_level\": \"expert\"}"))
                .hasStatus(422);
    }

    @Test
    void someoneElsesSessionIsNotFound() {
        String session = program.conversation(WISH);

        assertThat(school.programOf(school.mrOkafor()).post(GENERATE, "{\"session_id\": \"" + session + "\"}"))
                .hasStatus(404);
    }
}
