package com.litmashup.llm;

import com.litmashup.llm.choosing.Choosing;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.llm.server.KnownServer;
import com.litmashup.llm.server.NewsOfServer;
import com.litmashup.llm.server.ServerState;
import com.litmashup.llm.server.ServerState.Trouble;
import com.litmashup.llm.setting.LlmProperties;
import com.litmashup.llm.setting.Provider;
import com.litmashup.llm.wire.Limits;
import com.litmashup.llm.wire.Sender;
import com.litmashup.llm.wire.Watch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A real line to a scripted server. */
public final class TestLine implements AutoCloseable {

    /** Patient enough for a busy machine. */
    public static final Limits PATIENT =
            new Limits(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(2));

    private final Sender sender;
    private final Watch watch = new Watch();
    private final WoundClock clock = new WoundClock();
    private final KnownServer server;
    private final Choosing choosing;
    private final Line line;

    private TestLine(LlmProperties properties) {
        sender = new Sender(properties.limits().connect());
        server = new KnownServer(properties, sender, clock);
        choosing = new Choosing(properties, server, purpose -> Optional.empty());
        Turnstile turnstile = new Turnstile(properties.seats(), properties.mostWaiting());
        line = new Line(
                choosing,
                new NewsOfServer(),
                new Means(new Talk(), turnstile, sender, watch, properties.limits(), properties.retryAfter()),
                new Circuits(clock),
                new Prompts(),
                new EndWording(texts()));
    }

    /** To an Ollama, whose models are known already. */
    public static TestLine to(ScriptedOllama ollama, Limits limits) {
        return to(ollama, limits, 1);
    }

    public static TestLine to(ScriptedOllama ollama, Limits limits, int seats) {
        return known(properties(Provider.OLLAMA, ollama.origin(), limits, seats));
    }

    static TestLine toOpenAi(String origin, String key, Limits limits) {
        LlmProperties.OpenAi there = new LlmProperties.OpenAi(origin + "/v1", key, "school-model");
        return known(new LlmProperties(
                Provider.OPENAI,
                new LlmProperties.Ollama("", ""),
                there,
                4,
                4_096,
                List.of(),
                limits,
                500,
                Duration.ofSeconds(30),
                Duration.ofMillis(20)));
    }

    public static LlmProperties properties(Provider provider, String ollama, Limits limits, int seats) {
        return new LlmProperties(
                provider,
                new LlmProperties.Ollama(ollama, ""),
                new LlmProperties.OpenAi("", "", ""),
                seats,
                4_096,
                List.of("llama3.1"),
                limits,
                500,
                Duration.ofSeconds(30),
                Duration.ofMillis(20));
    }

    private static TestLine known(LlmProperties properties) {
        TestLine line = new TestLine(properties);
        line.look();
        if (line.server.state() instanceof ServerState.Silent silent && silent.trouble() == Trouble.UNREACHABLE) {
            // A machine that does other things meanwhile may take longer to answer than a server is waited for.
            line.look();
        }
        return line;
    }

    /** Looks how the server is, as the background does. */
    public void look() {
        try {
            server.ask();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Line line() {
        return line;
    }

    KnownServer server() {
        return server;
    }

    Choosing choosing() {
        return choosing;
    }

    WoundClock clock() {
        return clock;
    }

    static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/llm");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }

    @Override
    public void close() {
        watch.close();
        sender.close();
    }
}
