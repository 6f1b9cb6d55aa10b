package com.litmashup.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.llm.End.Reason;
import com.litmashup.llm.scripted.Fault;
import com.litmashup.llm.scripted.Faults;
import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A model that fails rests, and is tried again gently. */
class CircuitTests {

    private static final Fault FAILS = Faults.status(500, "out of memory");

    private final ScriptedOllama ollama = ScriptedOllama.with(ScriptedModel.LLAMA);
    private final TestLine test = TestLine.to(ollama, TestLine.PATIENT);

    @AfterEach
    void hangUp() {
        test.close();
        ollama.close();
    }

    @Test
    void afterThreeFailuresNobodyIsAskedAndASentenceSaysSo() {
        failThreeTimes();
        assertThat(ask()).isEqualTo(new End.NotAsked(Reason.RESTING));
        assertThat(ollama.chats()).hasSize(3);
        assertThat(test.line().standing(Task.CONVERSATION))
                .isEqualTo(new Standing.Library(Reason.RESTING, "Answering from the library while the model rests."));
    }

    @Test
    void otherTasksGoOn() {
        failThreeTimes();
        assertThat(test.line().standing(Task.WRITING))
                .isEqualTo(new Standing.Ready("ollama:" + ScriptedModel.LLAMA.name(), 0));
    }

    @Test
    void afterItsRestOneMayTryAndOpensTheWayForAll() throws InterruptedException {
        failThreeTimes();
        test.clock().wind(Duration.ofSeconds(31));
        ollama.next(Faults.STALLS);
        Heard heard = new Heard();
        Call trial = test.line().ask(FaultTests.prompt("samba?"), heard);
        heard.awaitText();
        assertThat(ask()).isEqualTo(new End.NotAsked(Reason.RESTING));
        trial.stop();
        trial.await();
        assertThat(ask()).isInstanceOf(End.Completed.class);
        assertThat(ask()).isInstanceOf(End.Completed.class);
    }

    @Test
    void whoFailsAgainRestsTwiceAsLong() {
        failThreeTimes();
        test.clock().wind(Duration.ofSeconds(31));
        ollama.next(FAILS);
        assertThat(ask()).isInstanceOf(End.Refused.class);
        test.clock().wind(Duration.ofSeconds(45));
        assertThat(ask()).isEqualTo(new End.NotAsked(Reason.RESTING));
        test.clock().wind(Duration.ofSeconds(16));
        assertThat(ask()).isInstanceOf(End.Completed.class);
    }

    @Test
    void oneGoodAnswerForgivesWhatWasBefore() {
        ollama.next(FAILS, FAILS);
        ask();
        ask();
        assertThat(ask()).isInstanceOf(End.Completed.class);
        ollama.next(FAILS, FAILS);
        ask();
        ask();
        assertThat(ask()).isInstanceOf(End.Completed.class);
    }

    private void failThreeTimes() {
        ollama.next(FAILS, FAILS, FAILS);
        for (int failure = 0; failure < 3; failure++) {
            assertThat(ask()).isEqualTo(new End.Refused(End.Refusal.FAILED));
        }
    }

    private End ask() {
        return test.line().ask(FaultTests.prompt("samba?"), new Heard()).await();
    }
}
