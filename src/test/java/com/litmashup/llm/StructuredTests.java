package com.litmashup.llm;

import static com.litmashup.llm.scripted.Faults.saying;
import static com.litmashup.llm.scripted.Faults.says;
import static com.litmashup.llm.scripted.Faults.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.llm.End.Break;
import com.litmashup.llm.End.Flaw;
import com.litmashup.llm.End.Refusal;
import com.litmashup.llm.scripted.Fault;
import com.litmashup.llm.scripted.Faults;
import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.llm.wire.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that must have a form: read strictly, given back once, and never half-right. */
class StructuredTests {

    private static final String SCHEMA = """
            {"type": "object", "required": ["genre", "level", "minutes"], "properties": {
              "genre": {"type": "string", "minLength": 2},
              "level": {"type": "string", "enum": ["beginner", "advanced"]},
              "minutes": {"type": "integer", "minimum": 5},
              "wishes": {"type": "array", "items": {"type": "string"}}}}
            """;
    private static final String GOOD = "{\"genre\": \"samba\", \"level\": \"beginner\", \"minutes\": 45}";
    private static final Facts SAMBA = new Facts("samba", "beginner", 45, null);
    private static final Form<Facts> FORM = Form.of("facts", SCHEMA, Facts.class);

    private final ScriptedOllama ollama = ScriptedOllama.with(ScriptedModel.LLAMA);
    private final TestLine test = TestLine.to(ollama, TestLine.PATIENT);

    /** What a test asks for. */
    record Facts(
            String genre,
            String level,
            int minutes,
            @org.jspecify.annotations.Nullable List<String> wishes) {}

    @AfterEach
    void everyRequestWasOneThatOllamaTakes() {
        test.close();
        ollama.close();
    }

    @Test
    void theSchemaAndNoThinkingAreAskedFor() {
        assertThat(test.line().structured(prompt(), FORM)).isInstanceOf(Answer.Given.class);
        assertThat(ollama.chats()).singleElement().satisfies(chat -> {
            assertThat(chat.json().path("format").path("required").size()).isEqualTo(3);
            assertThat(chat.json().path("think").asBoolean(true)).isFalse();
            assertThat(chat.json().path("stream").asBoolean(true)).isFalse();
            assertThat(chat.json().path("options").path("num_ctx").asInt()).isEqualTo(4_096);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD,
                "```json\n" + GOOD + "\n```",
                "Here you are:\n" + GOOD + "\nI hope that helps!",
                "<think>{\"genre\": 1}</think>" + GOOD,
                "{\"genre\": \"samba\", \"level\": \"beginner\", \"minutes\": 45, \"mood\": \"happy\"}"
            })
    void f25AndF29WhatIsAroundAndBesideIsForgiven(String reply) {
        ollama.next(says(reply));
        assertThat(test.line().structured(prompt(), FORM)).isInstanceOfSatisfying(Answer.Given.class, given -> {
            assertThat(given.value()).isEqualTo(SAMBA);
            assertThat(given.wasRepaired()).isFalse();
        });
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("F26 cut off", saying("{\"genre\": \"samba\", \"lev", "length", 50), "no JSON object"),
                Arguments.of("F26 refused", says("I cannot help with that."), "no JSON object"),
                Arguments.of("F26 nothing but an end", says("}"), "no JSON object"),
                Arguments.of("F27 fields are missing", says("{}"), "genre"),
                Arguments.of("F28 null", says("null"), "no JSON object"),
                Arguments.of(
                        "F28 null fields",
                        says("{\"genre\": null, \"level\": \"beginner\", \"minutes\": 45}"),
                        "genre"),
                Arguments.of("F30 another word", says(GOOD.replace("beginner", "expert")), "level"),
                Arguments.of("F31 two objects", says(GOOD + "\n" + GOOD), "one JSON object"),
                Arguments.of("F31 a bare array", says("[\"samba\"]"), "no JSON object"),
                Arguments.of("F32 half a minute", says(GOOD.replace("45", "45.5")), "minutes"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void whatIsWrongIsGivenBackOnceWithTheFaults(String name, Fault fault, String said) {
        ollama.next(fault, says(GOOD));
        assertThat(test.line().structured(prompt(), FORM)).isInstanceOfSatisfying(Answer.Given.class, given -> {
            assertThat(given.value()).isEqualTo(SAMBA);
            assertThat(given.wasRepaired()).isTrue();
        });
        assertThat(ollama.chats()).hasSize(2);
        assertThat(ollama.chats().getLast().body()).contains("cannot be used", said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void whatIsWrongTwiceIsGivenUp(String name, Fault fault, String said) {
        ollama.next(fault, fault);
        assertThat(test.line().structured(prompt(), FORM)).isInstanceOfSatisfying(Answer.Missing.class, missing -> {
            assertThat(missing.end())
                    .isInstanceOfSatisfying(
                            End.Unusable.class, end -> assertThat(end.flaw()).isEqualTo(Flaw.WRONG_SHAPE));
            assertThat(missing.faults().toString()).contains(said);
        });
        assertThat(ollama.chats()).hasSize(2);
    }

    @Test
    void theAskersOwnFaultsCountToo() {
        Form<Facts> form = new Form<>(
                "facts",
                SCHEMA,
                Facts.class,
                facts -> facts.minutes() > 40 ? List.of("45 minutes is more than the lesson has.") : List.of());
        ollama.next(says(GOOD), says(GOOD.replace("45", "30")));
        assertThat(test.line().structured(prompt(), form))
                .isInstanceOfSatisfying(
                        Answer.Given.class,
                        given -> assertThat(given.wasRepaired()).isTrue());
        assertThat(ollama.chats().getLast().body()).contains("more than the lesson has");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of(
                        "F19 an error with status 200",
                        Faults.ERROR_WITH_200,
                        new End.BrokenOff("", Break.SERVER_ERROR)),
                Arguments.of("F20 a truncated body", Faults.TRUNCATED_BODY, new End.BrokenOff("", Break.GARBLED)),
                Arguments.of(
                        "F21 a stream that nobody asked for",
                        Faults.STREAMS_UNASKED,
                        new End.BrokenOff("", Break.GARBLED)),
                Arguments.of("F17 out of memory", status(500, "out of memory"), new End.Refused(Refusal.FAILED)),
                Arguments.of("F13 no such model", status(404, "not found"), new End.Refused(Refusal.MODEL_MISSING)),
                Arguments.of("F23 blank", says("   "), new End.Unusable("", Flaw.EMPTY)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatBreaksIsNotGivenBack(String name, Fault fault, End end) {
        ollama.next(fault);
        assertThat(test.line().structured(prompt(), FORM)).isEqualTo(new Answer.Missing<Facts>(end, List.of()));
        assertThat(ollama.chats()).hasSize(1);
    }

    @Test
    void f05HalfABodyIsWaitedForOnlySoLong() throws InterruptedException {
        Limits limits =
                new Limits(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMillis(300), Duration.ofMinutes(1));
        try (TestLine impatient = TestLine.to(ollama, limits)) {
            ollama.next(Faults.STALLS_WITHIN_BODY);
            assertThat(impatient.line().structured(prompt(), FORM))
                    .isEqualTo(new Answer.Missing<Facts>(new End.TimedOut("", Limit.IDLE), List.of()));
            ollama.await("/api/chat").awaitHangUp();
        }
    }

    @Test
    void bothTriesShareOneLimit() throws InterruptedException {
        ollama.next(says("{}"), Faults.SILENT);
        assertThat(test.line().structured(prompt().within(Duration.ofSeconds(2)), FORM))
                .isEqualTo(new Answer.Missing<Facts>(new End.TimedOut("", Limit.TOTAL), List.of()));
    }

    @Test
    void whoeverIsInterruptedWhileWaitingStopsTheCall() throws InterruptedException {
        ollama.next(Faults.SILENT);
        Thread asker = Thread.ofVirtual().start(() -> {
            assertThat(test.line().structured(prompt(), FORM))
                    .isEqualTo(new Answer.Missing<Facts>(new End.Stopped(""), List.of()));
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        });
        var asked = ollama.await("/api/chat");
        asker.interrupt();
        asked.awaitHangUp();
        asker.join();
    }

    private static Prompt prompt() {
        PromptFile file = Prompts.read("test", "version: 1\n\nRead genre, level and minutes from {{message}} as JSON.");
        return Prompt.of(Task.EXTRACTION, file, Map.of("message", "samba for beginners, 45 minutes"));
    }
}
