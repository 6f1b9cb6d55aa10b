package com.litmashup.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.llm.End.Break;
import com.litmashup.llm.End.Refusal;
import com.litmashup.llm.scripted.ScriptedOpenAi;
import com.litmashup.llm.scripted.ScriptedOpenAi.Course;
import com.litmashup.llm.wire.Limits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same line to a server that speaks the OpenAI API. */
class OpenAiLineTests {

    private static final String KEY = "sk-school-2026";

    private final ScriptedOpenAi server =
            ScriptedOpenAi.with(KEY, "school-model").on("samba", "Samba is from Brazil.");

    @AfterEach
    void everyRequestWasOneThatItTakes() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"WELL", "WITHOUT_DONE"})
    void anAnswerStreamsToItsEnd(Course course) {
        try (TestLine test = TestLine.toOpenAi(server.origin(), KEY, TestLine.PATIENT)) {
            server.next(course);
            Heard heard = new Heard();
            End end =
                    test.line().ask(FaultTests.prompt("What is samba?"), heard).await();
            assertThat(end).isInstanceOfSatisfying(End.Completed.class, done -> {
                assertThat(done.text()).isEqualTo("Samba is from Brazil.");
                assertThat(done.made().engine()).isEqualTo("openai:school-model");
            });
            assertThat(heard.ends()).containsExactly(end);
        }
    }

    @Test
    void anAnswerThatBreaksOffKeepsItsBeginning() {
        try (TestLine test = TestLine.toOpenAi(server.origin(), KEY, TestLine.PATIENT)) {
            server.next(Course.ENDS_EARLY);
            assertThat(ask(test)).isEqualTo(new End.BrokenOff("Samba is", Break.ENDED_EARLY));
            server.next(Course.ERROR_EVENT);
            assertThat(ask(test)).isEqualTo(new End.BrokenOff("Samba is", Break.SERVER_ERROR));
            server.next(Course.RATE_LIMITED);
            assertThat(ask(test)).isEqualTo(new End.Refused(Refusal.BUSY));
        }
    }

    @Test
    void silenceEndsByItsLimit() throws InterruptedException {
        Limits limits =
                new Limits(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMillis(300), Duration.ofMinutes(1));
        try (TestLine test = TestLine.toOpenAi(server.origin(), KEY, limits)) {
            server.next(Course.STALLS);
            assertThat(ask(test)).isEqualTo(new End.TimedOut("Samba is", Limit.IDLE));
            server.await("/v1/chat/completions").awaitHangUp();
        }
    }

    @Test
    void aWrongKeyIsToldApartAndNeverShown() {
        try (TestLine test = TestLine.toOpenAi(server.origin(), "sk-CANARY", TestLine.PATIENT)) {
            assertThat(test.server().state().toString()).contains("NOT_ALLOWED").doesNotContain("CANARY");
            assertThat(ask(test)).isEqualTo(new End.NotAsked(End.Reason.NO_MODEL));
        }
    }

    @Test
    void aFormIsFilledIn() {
        record Genre(String genre) {}
        String schema = "{\"type\":\"object\",\"required\":[\"genre\"],\"additionalProperties\":false,"
                + "\"properties\":{\"genre\":{\"type\":\"string\"}}}";
        server.on("samba", "{\"genre\": \"samba\"}");
        try (TestLine test = TestLine.toOpenAi(server.origin(), KEY, TestLine.PATIENT)) {
            assertThat(test.line().structured(FaultTests.prompt("samba"), Form.of("genre", schema, Genre.class)))
                    .isInstanceOfSatisfying(
                            Answer.Given.class,
                            given -> assertThat(given.value()).isEqualTo(new Genre("samba")));
            assertThat(server.received()
                            .getLast()
                            .json()
                            .path("response_format")
                            .path("type")
                            .asString(""))
                    .isEqualTo("json_schema");
        }
        assertThat(List.of(KEY))
                .noneMatch(key -> server.received().getLast().body().contains(key));
    }

    private static End ask(TestLine test) {
        return test.line().ask(FaultTests.prompt("What is samba?"), new Heard()).await();
    }
}
