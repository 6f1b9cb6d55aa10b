package com.litmashup.llm.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.llm.TestLine;
import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.llm.server.ServerState.Answering;
import com.litmashup.llm.server.ServerState.NotAskedYet;
import com.litmashup.llm.server.ServerState.Off;
import com.litmashup.llm.server.ServerState.Silent;
import com.litmashup.llm.server.ServerState.Trouble;
import com.litmashup.llm.setting.Provider;
import com.litmashup.llm.wire.Sender;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a server that is replaced at its wire. */
class KnownServerTests {

    private final Sender sender = new Sender(Duration.ofSeconds(5));

    @AfterEach
    void close() {
        sender.close();
    }

    @Test
    void anOllamaSaysWhatItHasAndWhatThatCanDo() throws InterruptedException {
        try (ScriptedOllama ollama = ScriptedOllama.with(ScriptedModel.QWEN, ScriptedModel.EMBEDDER)) {
            KnownServer server = known(Provider.AUTO, ollama.origin());
            assertThat(server.state()).isEqualTo(new NotAskedYet(ollama.origin()));

            server.ask();

            assertThat(server.state()).isInstanceOfSatisfying(Answering.class, found -> {
                assertThat(found.version()).isEqualTo("0.32.15");
                ModelFacts qwen = found.models().getFirst();
                assertThat(qwen.name()).isEqualTo("qwen3:4b");
                assertThat(qwen.size()).isEqualTo(2_500_000_000L);
                assertThat(qwen.capabilities()).containsExactlyInAnyOrder("completion", "tools", "thinking");
                assertThat(qwen.contextLength()).isEqualTo(40_960);
                assertThat(qwen.isLoaded()).isFalse();
                assertThat(found.models().getLast().isUsable()).isFalse();
            });
        }
    }

    @Test
    void whatDoesNotChangeIsAskedOnlyOnce() throws InterruptedException {
        try (ScriptedOllama ollama = ScriptedOllama.with(ScriptedModel.QWEN)) {
            KnownServer server = known(Provider.OLLAMA, ollama.origin());
            server.ask();
            server.ask();
            assertThat(ollama.received())
                    .filteredOn(request -> "/api/show".equals(request.path()))
                    .hasSize(1);
        }
    }

    @Test
    void aServerThatGoesAndComesBackIsSeenToDoSo() throws InterruptedException {
        try (ScriptedOllama ollama = ScriptedOllama.with(ScriptedModel.QWEN)) {
            KnownServer server = known(Provider.AUTO, ollama.origin());
            ollama.hangUp();
            server.ask();
            assertThat(server.state())
                    .isInstanceOfSatisfying(
                            Silent.class, silent -> assertThat(silent.trouble()).isEqualTo(Trouble.UNREACHABLE));
            ollama.comeBack();
            server.ask();
            assertThat(server.state().known()).hasSize(1);
        }
    }

    @Test
    void nobodyIsAskedWhereNobodyIsToBe() throws InterruptedException {
        KnownServer server = known(Provider.NONE, "http://127.0.0.1:1");
        server.ask();
        assertThat(server.state()).isEqualTo(new Off());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | <html>a proxy's page</html> | SOMETHING_ELSE
            200 | {"models": [                | SOMETHING_ELSE
            200 | []                          | SOMETHING_ELSE
            200 | {}                          | SOMETHING_ELSE
            500 | {"error": "no"}             | SOMETHING_ELSE
            403 | ''                          | NOT_ALLOWED
            """)
    void whatIsNoOllamaCountsAsSilent(int status, String body, Trouble trouble)
            throws IOException, InterruptedException {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            byte[] content = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        other.start();
        try {
            KnownServer server = known(
                    Provider.AUTO, "http://127.0.0.1:" + other.getAddress().getPort());
            server.ask();
            assertThat(server.state())
                    .isInstanceOfSatisfying(
                            Silent.class, silent -> assertThat(silent.trouble()).isEqualTo(trouble));
        } finally {
            other.stop(0);
        }
    }

    private KnownServer known(Provider provider, String address) {
        return new KnownServer(TestLine.properties(provider, address, TestLine.PATIENT, 1), sender, Clock.systemUTC());
    }
}
