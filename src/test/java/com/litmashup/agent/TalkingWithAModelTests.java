package com.litmashup.agent;

import static com.litmashup.llm.scripted.Faults.says;
import static com.litmashup.llm.scripted.Faults.status;
import static com.litmashup.llm.scripted.Faults.tools;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.litmashup.Aside;
import com.litmashup.Program;
import com.litmashup.School;
import com.litmashup.WholeApplication;
import com.litmashup.account.Educator;
import com.litmashup.conversation.Conversations;
import com.litmashup.conversation.Conversations.Accepted;
import com.litmashup.conversation.Post;
import com.litmashup.conversation.Speaking;
import com.litmashup.conversation.Turn;
import com.litmashup.conversation.TurnStatus;
import com.litmashup.conversation.Turns;
import com.litmashup.llm.Call;
import com.litmashup.llm.End;
import com.litmashup.llm.Line;
import com.litmashup.llm.Prompt;
import com.litmashup.llm.Prompts;
import com.litmashup.llm.Standing;
import com.litmashup.llm.Task;
import com.litmashup.llm.scripted.Fault;
import com.litmashup.llm.scripted.Faults;
import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.llm.server.KnownServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.assertj.RestTestClientResponse;

/** Conversations with a scripted Ollama behind them: what it says well is said, and nothing that it does costs a turn. */
@WholeApplication
@Aside
class TalkingWithAModelTests {

    private static final ScriptedOllama OLLAMA = ScriptedOllama.with(ScriptedModel.LLAMA);
    private static final String WISH = "samba and baroque";
    private static final String GOOD = "Samba with baroque, what a pair. Which grade are your pupils in?";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired
    School school;

    @Autowired
    KnownServer server;

    @Autowired
    Conversations conversations;

    @Autowired
    Turns turns;

    @Autowired
    Speaking speaking;

    @Autowired
    Line line;

    @Autowired
    Prompts prompts;

    @Autowired
    TurnCalls calls;

    private Educator msRivera;
    private Program program;

    @DynamicPropertySource
    static void askTheScriptedServer(DynamicPropertyRegistry settings) {
        settings.add("litmashup.llm.provider", () -> "ollama");
        settings.add("litmashup.llm.ollama.base-url", OLLAMA::origin);
        settings.add("litmashup.llm.limits.first-token", () -> "5s");
        settings.add("litmashup.llm.limits.idle", () -> "5s");
    }

    @BeforeEach
    void know() throws InterruptedException {
        OLLAMA.on("(?i)samba", GOOD);
        server.ask();
        msRivera = school.msRivera();
        program = school.programOf(msRivera);
    }

    @Test
    void aReplyThatKeepsToTheDraftIsSaidInTheModelsWords() {
        RestTestClientResponse answer = say(WISH);

        assertThat(Program.<String>read(answer, "$.response")).isEqualTo(GOOD);
        assertThat(Program.<String>read(answer, "$.engine")).startsWith("ollama:llama3.1");
        assertThat(Program.<List<String>>read(answer, "$.flags[*].code")).noneMatch(code -> code.startsWith("model_"));
    }

    @Test
    void aModelThatHeardOnlyTheEndIsSaidToHave() {
        String session = Program.read(say(WISH), "$.session_id");
        OLLAMA.next(status(400, "the input length exceeds the context length"), says(GOOD));

        RestTestClientResponse answer = program.post(
                "/api/v1/chat", "{\"message\": \"There are 25 pupils.\", \"session_id\": \"" + session + "\"}");

        assertThat(Program.<List<String>>read(answer, "$.flags[*].code")).contains("model_left_out");
        assertThat(Program.<List<String>>read(answer, "$.flags[*].message"))
                .anyMatch(sentence -> sentence.contains("heard it without its oldest message."));
    }

    @Test
    void aProgramHearsItWhileItIsSaid() {
        RestTestClientResponse answer = program.send(
                HttpMethod.POST,
                "/api/v1/chat",
                "{\"message\": \"" + WISH + "\"}",
                Map.of("Accept", "text/event-stream"));

        String heard = Program.text(answer);
        assertThat(heard).contains("event:delta", "event:done").doesNotContain("event:problem");
        assertThat(heard.indexOf("event:delta")).isLessThan(heard.indexOf("event:done"));
    }

    static Stream<Named<Fault>> faults() {
        return Stream.of(
                Named.of("silence", Faults.SILENT),
                Named.of("silence after two words", Faults.STALLS),
                Named.of("an end without done", Faults.ENDS_WITHOUT_DONE),
                Named.of("an end within a line", Faults.ENDS_WITHIN_LINE),
                Named.of("an empty body", Faults.EMPTY_BODY),
                Named.of("a garbage line", Faults.GARBAGE_LINE),
                Named.of("an error line", Faults.ERROR_LINE),
                Named.of("a reset", Faults.RESET),
                Named.of("a dropped connection", Faults.DROPPED),
                Named.of("no such model", status(404, "model 'x' not found")),
                Named.of("a model that does not load", status(500, "llama-server process has terminated")),
                Named.of("thoughts only", Faults.ONLY_THOUGHTS),
                Named.of("no end", Faults.ENDLESS),
                Named.of("an endless line", Faults.ENDLESS_LINE),
                Named.of("a wish for tools", tools("[{\"function\":{\"name\":\"rm\",\"arguments\":{}}}]")),
                Named.of("script", says("<script>alert(1)</script> Samba it is. Which grade are they in?")),
                Named.of("a link", says("Samba, see [here](javascript:alert(1)). Which grade are they in?")),
                Named.of("an invented source", says("Samba is from the moon [9]. Which grade are they in?")),
                Named.of("an invented number", says("Samba began in 1492. Which grade are they in?")),
                Named.of("its own questions", says("Samba? Baroque? Really? Are you sure? Shall we?")),
                Named.of("its instructions", says("Keep to the draft. Every fact, number, name and question. Which?")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whateverItDoesTheTurnIsAnsweredAndTheNextOneWorks(Fault fault) {
        OLLAMA.next(fault);
        RestTestClientResponse answer = say(WISH);

        assertThat(Program.<String>read(answer, "$.engine")).isEqualTo("library");
        assertThat(Program.<String>read(answer, "$.response")).contains("?").doesNotContain("<script", "javascript:");
        assertThat(Program.<List<String>>read(answer, "$.flags[*].code")).anyMatch(code -> code.startsWith("model_"));
        assertThat(Program.<List<String>>read(answer, "$.flags[*].message"))
                .allSatisfy(sentence -> assertThat(sentence).isNotBlank().doesNotContain("Exception", "com.litmashup"));
        assertThat(Program.<String>read(say(WISH), "$.engine")).startsWith("ollama:");
    }

    /** F05 and F06: a stop ends the call as well, and what had been said stays. */
    @Test
    void whoeverStopsATurnKeepsWhatWasSaid() {
        OLLAMA.next(Faults.STALLS);
        Accepted accepted = conversations.begin(msRivera.id(), post(WISH));
        await().atMost(PATIENCE)
                .until(() -> speaking.of(accepted.turnId()).orElse("").startsWith("Samba"));

        turns.stop(msRivera.id(), accepted.conversationId(), accepted.turnId());

        OLLAMA.chats().getLast().awaitHangUp();
        Turn stopped = conversations
                .transcript(msRivera.id(), accepted.conversationId())
                .turn(accepted.turnId())
                .orElseThrow();
        assertThat(stopped.status()).isEqualTo(TurnStatus.STOPPED);
        assertThat(stopped.saidSoFar()).startsWith("Samba");
    }

    /** The reading of a message is stopped with its turn. Three that ran out of time instead would make the model rest. */
    @Test
    void whoeverStopsATurnWhileItsMessageIsReadHangsUpAsWell() {
        for (int time = 0; time < 3; time++) {
            int before = OLLAMA.chats().size();
            OLLAMA.next(Faults.SILENT);
            Accepted accepted =
                    conversations.begin(msRivera.id(), post("Samba and baroque for my grade 7 class, 45 minutes."));
            await().atMost(PATIENCE).until(() -> OLLAMA.chats().size() > before);

            turns.stop(msRivera.id(), accepted.conversationId(), accepted.turnId());

            OLLAMA.chats().get(before).awaitHangUp();
        }
        assertThat(line.standing(Task.EXTRACTION)).isInstanceOf(Standing.Ready.class);
    }

    /** A turn may be stopped while its message is still read; what is asked for it then must not keep the model busy. */
    @Test
    void aCallForATurnThatHasEndedIsStopped() {
        String ended = Program.read(say(WISH), "$.turn_id");
        int before = OLLAMA.chats().size();
        OLLAMA.next(Faults.STALLS);
        Call call = line.ask(
                Prompt.of(Task.CONVERSATION, prompts.named("trial"), Map.of()).saying(WISH), piece -> {});
        await().atMost(PATIENCE).until(() -> OLLAMA.chats().size() > before);

        calls.hold(ended, call);

        assertThat(call.await()).isInstanceOf(End.Stopped.class);
    }

    /** A model that is busy costs no connection to the database: whoever does something else notices nothing. */
    @Test
    void turnsThatWaitForAModelHoldNothingElseUp() {
        OLLAMA.next(Faults.SILENT);
        List<Accepted> waiting = IntStream.range(0, 30)
                .mapToObj(turn -> conversations.begin(msRivera.id(), post(WISH)))
                .toList();
        await().atMost(PATIENCE)
                .until(() -> waiting.stream().anyMatch(accepted -> speaking.place(accepted.turnId()) > 0));

        assertThat(program.get("/api/v1/sessions")).hasStatusOk();
        assertThat(program.delete("/api/v1/session/" + waiting.getLast().conversationId()))
                .hasStatus(204);

        List<Accepted> left = waiting.subList(0, waiting.size() - 1);
        left.forEach(accepted -> turns.stop(msRivera.id(), accepted.conversationId(), accepted.turnId()));
        assertThat(left)
                .allSatisfy(accepted -> assertThat(conversations
                                .transcript(msRivera.id(), accepted.conversationId())
                                .isWorking())
                        .isFalse());
    }

    private RestTestClientResponse say(String message) {
        RestTestClientResponse answer = program.post("/api/v1/chat", "{\"message\": \"" + message + "\"}");
        assertThat(answer).hasStatus(201);
        assertThat(Program.<String>read(answer, "$.turn_id")).isNotBlank();
        return answer;
    }

    private static Post post(String message) {
        return new Post(UUID.randomUUID().toString(), message);
    }
}
