package com.litmashup.llm.server;

import com.litmashup.llm.server.ServerState.Answering;
import com.litmashup.llm.server.ServerState.NotAskedYet;
import com.litmashup.llm.server.ServerState.Off;
import com.litmashup.llm.server.ServerState.Silent;
import com.litmashup.llm.server.ServerState.Trouble;
import com.litmashup.llm.setting.LlmProperties;
import com.litmashup.llm.setting.Provider;
import com.litmashup.llm.wire.Sender;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The model server, as it was found last. Looking at it costs nothing; only {@link #ask} goes there. */
@Component
public final class KnownServer {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final LlmProperties properties;
    private final Clock clock;
    private final JsonAsk ask;
    private final OllamaFacts ollama;
    private volatile ServerState state;

    public KnownServer(LlmProperties properties, Sender sender, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.ask =
                new JsonAsk(sender, address(), isOpenAi() ? properties.openai().apiKey() : "", PATIENCE);
        this.ollama = new OllamaFacts(ask);
        this.state = isOff() ? new Off() : new NotAskedYet(address());
    }

    public ServerState state() {
        return state;
    }

    /** Where it is expected. */
    public String address() {
        return isOpenAi() ? properties.openai().address() : properties.ollama().address();
    }

    public boolean isOpenAi() {
        return properties.chosenProvider() == Provider.OPENAI;
    }

    boolean isOff() {
        return properties.chosenProvider() == Provider.NONE;
    }

    /** Asks now and waits for the answer, some seconds at most for each question. */
    public synchronized void ask() throws InterruptedException {
        if (isOff()) {
            return;
        }
        try {
            state = isOpenAi() ? openAi() : ollama();
        } catch (ServerTrouble e) {
            state = new Silent(address(), e.trouble(), clock.instant());
        }
    }

    private ServerState ollama() throws ServerTrouble, InterruptedException {
        String version = ollama.version();
        return new Answering(address(), version, ollama.models(), clock.instant());
    }

    /** Not every such server lists its models; one that only does not know the question still answers. */
    private ServerState openAi() throws ServerTrouble, InterruptedException {
        List<ModelFacts> models;
        try {
            models = ask.get("/models")
                    .path("data")
                    .valueStream()
                    .map((JsonNode model) -> ModelFacts.named(model.path("id").asString("")))
                    .toList();
        } catch (ServerTrouble e) {
            if (e.trouble() != Trouble.SOMETHING_ELSE
                    || properties.openai().model().isBlank()) {
                throw e;
            }
            models = List.of(ModelFacts.named(properties.openai().model()));
        }
        return new Answering(address(), "", models, clock.instant());
    }

    /** Whether it had a model of exactly this name when it was looked at last. */
    public boolean has(String model) {
        return state.known().stream().anyMatch(facts -> facts.name().equals(model));
    }

    /** Removes a model from an Ollama server, and looks what is there afterwards; false where it could not be done. */
    public boolean remove(String model) {
        try {
            int status = ask.delete("/api/delete", Map.of("model", model));
            ask();
            return status == 200;
        } catch (ServerTrouble e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
