package com.litmashup.llm;

import static com.litmashup.llm.scripted.Faults.late;
import static com.litmashup.llm.scripted.Faults.saying;
import static com.litmashup.llm.scripted.Faults.says;
import static com.litmashup.llm.scripted.Faults.status;
import static com.litmashup.llm.scripted.Faults.tools;
import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.llm.End.Break;
import com.litmashup.llm.End.Flaw;
import com.litmashup.llm.End.Refusal;
import com.litmashup.llm.scripted.Fault;
import com.litmashup.llm.scripted.Faults;
import com.litmashup.llm.scripted.Received;
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

/**
 * The 44 faults of real Ollama servers. Each ends a call once, in a named end with a sentence, keeps the text that there
 * was, and the next call works. Faults of embeddings, tools and AI services that we do not use are played all the same.
 */
class FaultTests {

    private static final String PARTIAL = "Samba is ";
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Limits IMPATIENT_AT_FIRST = new Limits(Duration.ofSeconds(5), SHORT, LONG, LONG);
    private static final Limits IMPATIENT_LATER = new Limits(Duration.ofSeconds(5), LONG, SHORT, LONG);
    private static final Limits IMPATIENT_IN_ALL = new Limits(Duration.ofSeconds(5), LONG, LONG, SHORT);

    private final ScriptedOllama ollama = ScriptedOllama.with(ScriptedModel.LLAMA);

    @AfterEach
    void everyRequestWasOneThatOllamaTakes() {
        ollama.close();
    }

    static Stream<Arguments> streams() {
        String nested = "{\"code\":400,\"message\":\"the request exceeds the available context size\"}";
        return Stream.of(
                fault(
                        "F02 no head until the limit",
                        IMPATIENT_AT_FIRST,
                        Faults.SILENT,
                        timedOut("", Limit.FIRST_TOKEN)),
                fault("F04 silence after two tokens", IMPATIENT_LATER, Faults.STALLS, timedOut(PARTIAL, Limit.IDLE)),
                fault("F04 and F05 as a whole", IMPATIENT_IN_ALL, Faults.STALLS, timedOut(PARTIAL, Limit.TOTAL)),
                fault(
                        "F06 an end without done",
                        TestLine.PATIENT,
                        Faults.ENDS_WITHOUT_DONE,
                        broken(PARTIAL, Break.ENDED_EARLY)),
                fault(
                        "F07 an end within a line",
                        TestLine.PATIENT,
                        Faults.ENDS_WITHIN_LINE,
                        broken(PARTIAL, Break.GARBLED)),
                fault("F08 an empty body", TestLine.PATIENT, Faults.EMPTY_BODY, broken("", Break.ENDED_EARLY)),
                fault("F09 a garbage line", TestLine.PATIENT, Faults.GARBAGE_LINE, broken(PARTIAL, Break.GARBLED)),
                fault("F10 an error line", TestLine.PATIENT, Faults.ERROR_LINE, broken(PARTIAL, Break.SERVER_ERROR)),
                fault("F11 a reset", TestLine.PATIENT, Faults.RESET, broken(PARTIAL, Break.CONNECTION_LOST)),
                fault("F12 no last chunk", TestLine.PATIENT, Faults.DROPPED, broken(PARTIAL, Break.CONNECTION_LOST)),
                fault(
                        "F13 no such model",
                        TestLine.PATIENT,
                        status(404, "model 'x' not found"),
                        new End.Refused(Refusal.MODEL_MISSING)),
                fault(
                        "F14 a bad request",
                        TestLine.PATIENT,
                        status(400, "invalid option"),
                        new End.Refused(Refusal.NOT_UNDERSTOOD)),
                fault(
                        "F15 no key",
                        TestLine.PATIENT,
                        status(401, "unauthorized"),
                        new End.Refused(Refusal.NOT_ALLOWED)),
                fault("F15 a foreign host", TestLine.PATIENT, status(403, ""), new End.Refused(Refusal.NOT_ALLOWED)),
                fault(
                        "F16 too often",
                        TestLine.PATIENT,
                        status(429, "too many requests"),
                        new End.Refused(Refusal.BUSY)),
                fault(
                        "F17 out of memory",
                        TestLine.PATIENT,
                        status(500, "llama-server process has terminated"),
                        new End.Refused(Refusal.FAILED)),
                fault("F23 thoughts only", TestLine.PATIENT, Faults.ONLY_THOUGHTS, new End.Unusable("", Flaw.EMPTY)),
                fault(
                        "F33 a tool that nobody offered",
                        TestLine.PATIENT,
                        tools("[{\"function\":{\"name\":\"web_search\",\"arguments\":{\"q\":\"samba\"}}}]"),
                        new End.Unusable("", Flaw.TOOL_CALL)),
                fault(
                        "F34 arguments that are none",
                        TestLine.PATIENT,
                        tools("[{\"function\":{\"name\":\"web_search\",\"arguments\":null}}]"),
                        new End.Unusable("", Flaw.TOOL_CALL)),
                fault(
                        "F36 two calls without an index",
                        TestLine.PATIENT,
                        tools(
                                "[{\"function\":{\"name\":\"a\",\"arguments\":{}}}]",
                                "[{\"function\":{\"name\":\"a\",\"arguments\":{}}}]"),
                        new End.Unusable("", Flaw.TOOL_CALL)),
                fault(
                        "F38 longer than the context",
                        TestLine.PATIENT,
                        status(400, nested),
                        new End.Refused(Refusal.TOO_LONG)),
                fault("an endless answer", TestLine.PATIENT, Faults.ENDLESS, null),
                fault("an endless line", TestLine.PATIENT, Faults.ENDLESS_LINE, broken("", Break.ENDLESS)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("streams")
    void endsOnceAndTheNextCallWorks(String name, Limits limits, Fault fault, End expected)
            throws InterruptedException {
        try (TestLine test = TestLine.to(ollama, limits)) {
            ollama.next(fault);
            Heard heard = new Heard();

            End end = test.line().ask(prompt("What is samba?"), heard).await();

            assertThat(heard.ends()).containsExactly(end);
            assertThat(heard.text()).isEqualTo(end.text());
            assertThat(test.line().sentence(end)).endsWith(".").doesNotContain("llm.");
            if (expected == null) {
                assertThat(end)
                        .isInstanceOfSatisfying(
                                End.BrokenOff.class,
                                cut -> assertThat(cut.how()).isEqualTo(Break.ENDLESS));
            } else {
                assertThat(end).isEqualTo(expected);
            }
            if (end instanceof End.TimedOut) {
                ollama.await("/api/chat").awaitHangUp();
            }
        }
        theNextCallWorks(TestLine.to(ollama, TestLine.PATIENT));
    }

    @Test
    void f01AServerThatIsGoneIsAskedTwiceAndNoMore() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.hangUp();
            assertThat(ask(test)).isEqualTo(new End.Refused(Refusal.UNREACHABLE));
            ollama.comeBack();
            theNextCallWorks(test);
        }
    }

    @Test
    void f03AModelThatLoadsForLongIsWaitedFor() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.next(late(SHORT.multipliedBy(2), "Samba is from Brazil."));
            assertThat(ask(test)).isInstanceOfSatisfying(End.Completed.class, end -> {
                assertThat(end.text()).isEqualTo("Samba is from Brazil.");
                assertThat(end.made().firstText()).isGreaterThan(SHORT);
            });
        }
    }

    @Test
    void f18ABusyServerIsAskedOnceMore() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.next(status(503, "server busy, please try again."), says("Now."));
            assertThat(ask(test).text()).isEqualTo("Now.");
            Fault busy = status(503, "server busy, please try again.");
            ollama.next(busy, busy);
            assertThat(ask(test)).isEqualTo(new End.Refused(Refusal.BUSY));
            assertThat(ollama.chats()).hasSize(4);
            theNextCallWorks(test);
        }
    }

    @Test
    void f22AnAnswerThatWasCutSaysSo() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.next(saying("Samba comes from", "length", 40));
            assertThat(ask(test))
                    .isInstanceOfSatisfying(
                            End.CutOff.class, end -> assertThat(end.text()).isEqualTo("Samba comes from"));
        }
    }

    @Test
    void f24InlineThoughtsAreNotShown() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.next(says("<think>They want\nsamba.</think>\n\nSamba is from Brazil."));
            assertThat(ask(test).text()).isEqualTo("Samba is from Brazil.");
        }
    }

    @Test
    void f35EndlessWishesForToolsAreAnsweredByNobody() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            Fault wish = tools("[{\"function\":{\"name\":\"again\",\"arguments\":{}}}]");
            ollama.next(wish, wish, wish);
            assertThat(ask(test)).isEqualTo(new End.Unusable("", Flaw.TOOL_CALL));
            assertThat(ollama.chats())
                    .singleElement()
                    .satisfies(chat ->
                            assertThat(chat.json().path("tools").isEmpty()).isTrue());
        }
    }

    @Test
    void f37APromptThatTheServerCutIsSeen() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.next(saying("Yes.", "stop", 120));
            End end = test.line().ask(prompt("samba ".repeat(400)), new Heard()).await();
            assertThat(end)
                    .isInstanceOfSatisfying(
                            End.Completed.class,
                            done -> assertThat(done.made().isPromptCut()).isTrue());
        }
    }

    @Test
    void f37WhatDoesNotFitIsLeftOutByUsAndSaid() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            List<Said> history = Stream.generate(() -> Said.byEducator("samba ".repeat(300)))
                    .limit(20)
                    .toList();
            Heard heard = new Heard();
            End end = test.line().ask(prompt("and now?", history), heard).await();
            assertThat(heard.leftOut()).isBetween(10, 19);
            assertThat(end)
                    .isInstanceOfSatisfying(
                            End.Completed.class,
                            done -> assertThat(done.made().leftOut()).isEqualTo(heard.leftOut()));
            assertThat(ollama.chats().getLast().body()).contains("and now?", "You help a teacher.");
        }
    }

    @Test
    void f38AnOverflowIsTriedOnceMoreWithHalfTheHistory() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.next(status(400, "the input length exceeds the context length"), says("Shorter, then."));
            End end = test.line()
                    .ask(
                            prompt(
                                    "four",
                                    List.of(Said.byEducator("one"), Said.byAgent("two"), Said.byEducator("three"))),
                            new Heard())
                    .await();
            assertThat(end)
                    .isInstanceOfSatisfying(
                            End.Completed.class,
                            done -> assertThat(done.made().leftOut()).isEqualTo(2));
            assertThat(ollama.chats().getLast().body())
                    .contains("three", "four")
                    .doesNotContain("\"two\"");
        }
    }

    @Test
    void f40ASlowTrickleIsHeardToItsEnd() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.next(Faults.TRICKLE);
            assertThat(ask(test).text()).isEqualTo("Olá 🥁 samba");
        }
    }

    @Test
    void f41AStopAtTheSecondTokenClosesTheConnection() throws InterruptedException {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.next(Faults.STALLS);
            Heard heard = new Heard();
            Call call = test.line().ask(prompt("What is samba?"), heard);
            heard.awaitText();
            call.stop();
            assertThat(call.await()).isEqualTo(new End.Stopped(heard.text()));
            assertThat(heard.text()).isNotEmpty();
            ollama.await("/api/chat").awaitHangUp();
            assertThat(heard.ends()).hasSize(1);
            theNextCallWorks(test);
        }
    }

    @Test
    void f42AStopBeforeTheFirstTokenClosesTheConnection() throws InterruptedException {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.next(Faults.SILENT);
            Heard heard = new Heard();
            Call call = test.line().ask(prompt("What is samba?"), heard);
            Received asked = ollama.await("/api/chat");
            call.stop();
            assertThat(call.await()).isEqualTo(new End.Stopped(""));
            asked.awaitHangUp();
            assertThat(heard.ends()).containsExactly(new End.Stopped(""));
            theNextCallWorks(test);
        }
    }

    @Test
    void f43AStopAfterAWishForToolsFindsNothingGoingOn() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.next(tools("[{\"function\":{\"name\":\"again\",\"arguments\":{}}}]"));
            Call call = test.line().ask(prompt("What is samba?"), new Heard());
            End end = call.await();
            call.stop();
            assertThat(call.await()).isSameAs(end);
            assertThat(ollama.chats()).hasSize(1);
        }
    }

    @Test
    void f44AServerThatComesBackWithOtherModelsIsFoundAgain() {
        try (TestLine test = TestLine.to(ollama, TestLine.PATIENT)) {
            ollama.hangUp();
            ollama.remove(ScriptedModel.LLAMA);
            ollama.add(ScriptedModel.QWEN);
            ollama.comeBack();
            assertThat(ask(test)).isEqualTo(new End.Refused(Refusal.MODEL_MISSING));
            test.look();
            assertThat(ask(test))
                    .isInstanceOfSatisfying(
                            End.Completed.class,
                            end -> assertThat(end.made().engine()).isEqualTo("ollama:qwen3:4b"));
        }
    }

    private static End ask(TestLine test) {
        return test.line().ask(prompt("What is samba?"), new Heard()).await();
    }

    private void theNextCallWorks(TestLine test) {
        try (test) {
            ollama.on("capital", "Brasília.");
            assertThat(test.line()
                            .ask(prompt("What is the capital?"), new Heard())
                            .await())
                    .isInstanceOfSatisfying(
                            End.Completed.class, end -> assertThat(end.text()).isEqualTo("Brasília."));
        }
    }

    static Prompt prompt(String message) {
        return prompt(message, List.of());
    }

    private static Prompt prompt(String message, List<Said> history) {
        PromptFile file = Prompts.read("test", "version: 1\n\nYou help a teacher.");
        return Prompt.of(Task.CONVERSATION, file, Map.of()).after(history).saying(message);
    }

    private static Arguments fault(String name, Limits limits, Fault fault, End end) {
        return Arguments.of(name, limits, fault, end);
    }

    private static End timedOut(String text, Limit limit) {
        return new End.TimedOut(text, limit);
    }

    private static End broken(String text, Break how) {
        return new End.BrokenOff(text, how);
    }
}
