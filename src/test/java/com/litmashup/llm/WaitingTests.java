package com.litmashup.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.llm.scripted.Faults;
import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One seat at the server, and a line before it. */
class WaitingTests {

    private final ScriptedOllama ollama = ScriptedOllama.with(ScriptedModel.LLAMA);
    private final TestLine test = TestLine.to(ollama, TestLine.PATIENT);
    private final Heard first = new Heard();
    private final Heard second = new Heard();
    private final Heard third = new Heard();

    @AfterEach
    void hangUp() {
        test.close();
        ollama.close();
    }

    @Test
    void whoWaitsIsToldThePlaceAndMovesUp() throws InterruptedException {
        Call busy = busy();
        Call next = ask("two", second);
        second.awaitPlace();
        Call last = ask("three", third);
        third.awaitPlace();
        assertThat(test.line().traffic()).containsEntry("running", 1).containsEntry("waiting", 2);

        busy.stop();

        assertThat(next.await().text()).isEqualTo("You said: two");
        assertThat(last.await().text()).isEqualTo("You said: three");
        assertThat(second.places()).containsExactly(1);
        assertThat(third.places()).containsExactly(2, 1);
        assertThat(test.line().traffic()).containsEntry("running", 0).containsEntry("waiting", 0);
    }

    @Test
    void whoStopsWhileWaitingIsNeverAsked() throws InterruptedException {
        Call busy = busy();
        Call next = ask("two", second);
        second.awaitPlace();

        next.stop();

        assertThat(next.await()).isEqualTo(new End.Stopped(""));
        busy.stop();
        busy.await();
        assertThat(ollama.chats()).hasSize(1);
    }

    @Test
    void waitingCountsAsTime() throws InterruptedException {
        Call busy = busy();
        Prompt prompt = FaultTests.prompt("two").within(Duration.ofMillis(200));
        assertThat(test.line().ask(prompt, second).await()).isEqualTo(new End.TimedOut("", Limit.TOTAL));
        busy.stop();
        assertThat(ask("three", third).await()).isInstanceOf(End.Completed.class);
    }

    @Test
    void aListenerThatFailsStopsItsCallAndHoldsUpNobody() throws InterruptedException {
        Listener clumsy = piece -> {
            throw new IllegalStateException("the page has gone");
        };
        assertThat(test.line().ask(FaultTests.prompt("one two three"), clumsy).await())
                .isInstanceOf(End.Stopped.class);
        assertThat(ask("two", second).await()).isInstanceOf(End.Completed.class);
    }

    @Test
    void withoutAModelTheEndComesAtOnce() {
        ollama.remove(ScriptedModel.LLAMA);
        test.look();
        assertThat(ask("one", first).await()).isEqualTo(new End.NotAsked(End.Reason.NO_MODEL));
        assertThat(first.ends()).hasSize(1);
    }

    private Call busy() throws InterruptedException {
        ollama.next(Faults.STALLS);
        Call busy = ask("one", first);
        first.awaitText();
        return busy;
    }

    private Call ask(String message, Heard heard) {
        return test.line().ask(FaultTests.prompt(message), heard);
    }
}
