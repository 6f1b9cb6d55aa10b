package com.litmashup.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.platform.HealthComponent.Condition;
import com.litmashup.platform.HealthComponent.Status;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The line to a model server that is replaced at its wire. */
class ModelLineTests {

    private static final String TWO_MODELS = """
            {"models": [
              {"name": "llama3.1:8b", "model": "llama3.1:8b", "size": 4661224676},
              {"name": "qwen3:4b", "model": "qwen3:4b", "size": 2600000000}]}
            """;
    private static final int PATIENCE_SECONDS = 30;

    private final SlowClock clock = new SlowClock();
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private HttpServer server;
    private volatile int status = 200;
    private volatile String answer = TWO_MODELS;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void nobodyIsAskedWhereNoAddressIsSet() {
        ModelLine line = new ModelLine(new LlmProperties("", ""), clock);
        assertThat(line.state()).isEqualTo(new LineState.NotConfigured());
        assertThat(asked).isEmpty();
    }

    @Test
    void aServerThatAnswersListsItsModels() {
        ModelLine line = line();
        line.ask();
        assertThat(line.state()).isEqualTo(new LineState.Answers(java.util.List.of("llama3.1:8b", "qwen3:4b")));
        assertThat(asked).containsExactly("/api/tags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>a proxy's page</html>", "{\"models\": [", "[]", "\u0000"})
    void aServerThatAnswersSomethingElseIsSilent(String nonsense) {
        answer = nonsense;
        ModelLine line = line();
        line.ask();
        assertThat(line.state()).isEqualTo(new LineState.Silent());
    }

    @Test
    void aServerThatFailsIsSilentAndMayComeBack() {
        status = 500;
        ModelLine line = line();
        line.ask();
        assertThat(line.state()).isEqualTo(new LineState.Silent());
        status = 200;
        line.ask();
        assertThat(line.state()).isInstanceOf(LineState.Answers.class);
    }

    @Test
    void nobodyWaitsForTheFirstAnswer() throws InterruptedException {
        assertThat(line().state()).isInstanceOfAny(LineState.Unknown.class, LineState.Answers.class);
        assertThat(asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("/api/tags");
    }

    @Test
    void theServerIsAskedAgainOnlyWhenItsAnswerIsOld() throws InterruptedException {
        ModelLine line = line();
        line.ask();
        asked.clear();
        clock.wind(Duration.ofSeconds(30));
        line.state();
        assertThat(asked).isEmpty();
        clock.wind(Duration.ofSeconds(1));
        line.state();
        assertThat(asked.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("/api/tags");
    }

    @Test
    void healthSaysWhatIsMissingAndWhatToDo() {
        assertThat(health(new LlmProperties("", "")).condition())
                .isEqualTo(new Condition(
                        Status.DEGRADED, "No OLLAMA_BASE_URL is set: the built-in library does the writing."));
        answer = "{\"models\": []}";
        assertThat(asked(address()).condition().detail()).contains("ollama pull");
        status = 503;
        assertThat(asked(address()).condition())
                .isEqualTo(new Condition(
                        Status.DEGRADED, "The model server does not answer: the built-in library does the writing."));
    }

    @Test
    void healthCountsTheModels() {
        assertThat(asked(address()).condition())
                .isEqualTo(new Condition(Status.HEALTHY, "The model server answers with 2 models."));
    }

    @Test
    void theStartSaysWhereAModelIsExpected() {
        assertThat(health(new LlmProperties("", "")).atStart())
                .hasValueSatisfying(said -> assertThat(said).contains("No OLLAMA_BASE_URL"));
        assertThat(health(new LlmProperties(address(), "")).atStart())
                .hasValueSatisfying(said -> assertThat(said).contains(address(), "No OLLAMA_MODEL"));
        assertThat(health(new LlmProperties(address(), "qwen3:4b")).atStart())
                .hasValue("The model server is expected at " + address() + ", with the model qwen3:4b.");
    }

    private ModelLine line() {
        return new ModelLine(new LlmProperties(address(), ""), clock);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private ModelHealth asked(String address) {
        LlmProperties properties = new LlmProperties(address, "");
        ModelLine line = new ModelLine(properties, clock);
        line.ask();
        return new ModelHealth(line, properties, texts());
    }

    private ModelHealth health(LlmProperties properties) {
        return new ModelHealth(new ModelLine(properties, clock), properties, texts());
    }

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/llm");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }

    /** Stands still until it is wound. */
    private static final class SlowClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-23T09:00:00Z");

        void wind(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
