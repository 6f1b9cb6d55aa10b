package com.litmashup.llm.pulling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.litmashup.llm.TestLine;
import com.litmashup.llm.pulling.Pull.State;
import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.llm.scripted.ScriptedPull.Course;
import com.litmashup.llm.server.KnownServer;
import com.litmashup.llm.server.ModelFacts;
import com.litmashup.llm.setting.Provider;
import com.litmashup.llm.wire.Sender;
import com.litmashup.llm.wire.Watch;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** F39: models are fetched to their end, or it is said why not. */
class PullsTests {

    private final ScriptedOllama ollama = ScriptedOllama.with(ScriptedModel.LLAMA);
    private final Sender sender = new Sender(Duration.ofSeconds(5));
    private final Watch watch = new Watch();
    private final KnownServer server = new KnownServer(
            TestLine.properties(Provider.OLLAMA, ollama.origin(), TestLine.PATIENT, 1), sender, Clock.systemUTC());

    @AfterEach
    void close() {
        watch.close();
        sender.close();
        ollama.close();
    }

    @Test
    void aModelThatCameWholeIsKnownAtOnce() throws InterruptedException {
        Pull pull = pulled(Course.WELL, Duration.ofMinutes(1));
        assertThat(pull.state()).isEqualTo(State.DONE);
        assertThat(pull.percent()).isEqualTo(100);
        assertThat(server.state().known()).extracting(ModelFacts::name).contains("llama3.2:3b");
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN_MODEL, REFUSED", "REFUSED, REFUSED", "DROPS, BROKEN", "ENDS_EARLY, BROKEN", "STALLS, STALLED"})
    void whatDidNotComeWholeIsNoSuccess(Course course, State state) throws InterruptedException {
        Duration patience = course == Course.STALLS ? Duration.ofMillis(400) : Duration.ofMinutes(1);
        Pull pull = pulled(course, patience);
        assertThat(pull.state()).isEqualTo(state);
        assertThat(server.state().known()).extracting(ModelFacts::name).doesNotContain("llama3.2:3b");
        assertThat(pulled(Course.WELL, Duration.ofMinutes(1)).state()).isEqualTo(State.DONE);
    }

    @Test
    void aPullThatIsStoppedClosesItsConnection() throws InterruptedException {
        ollama.pull().next(Course.STALLS);
        Pulls pulls = new Pulls(server, sender, watch, Duration.ofMinutes(1));
        pulls.start("llama3.2:3b");
        var asked = ollama.await("/api/pull");
        await().atMost(Duration.ofMinutes(1)).until(() -> pulls.all().getFirst().percent() == 37);
        pulls.start("llama3.2:3b");
        pulls.stop("llama3.2:3b");
        asked.awaitHangUp();
        assertThat(over(pulls).state()).isEqualTo(State.STOPPED);
        assertThat(ollama.received())
                .filteredOn(request -> "/api/pull".equals(request.path()))
                .hasSize(1);
        pulls.forget("llama3.2:3b");
        assertThat(pulls.all()).isEmpty();
    }

    private Pull pulled(Course course, Duration patience) throws InterruptedException {
        ollama.pull().next(course);
        Pulls pulls = new Pulls(server, sender, watch, patience);
        pulls.start("llama3.2:3b");
        return over(pulls);
    }

    private static Pull over(Pulls pulls) throws InterruptedException {
        pulls.awaitEnd("llama3.2:3b");
        return pulls.all().getFirst();
    }
}
