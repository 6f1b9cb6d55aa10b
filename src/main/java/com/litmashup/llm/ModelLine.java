package com.litmashup.llm;

import dev.langchain4j.model.ollama.OllamaModel;
import dev.langchain4j.model.ollama.OllamaModels;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Knows whether a model server answers. Asks it in the background, at most every 30 seconds, and never waits for it. */
@Component
public class ModelLine {

    private static final Logger log = LoggerFactory.getLogger(ModelLine.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final LlmProperties properties;
    private final Clock clock;
    private final AtomicReference<LineState> state;
    private final AtomicBoolean isAsking = new AtomicBoolean();
    private volatile Instant askedAt = Instant.EPOCH;

    ModelLine(LlmProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.state = new AtomicReference<>(
                properties.isConfigured() ? new LineState.Unknown() : new LineState.NotConfigured());
    }

    /** What was found last; where that is old, somebody goes and asks again meanwhile. */
    public LineState state() {
        if (properties.isConfigured()
                && clock.instant().isAfter(askedAt.plus(FRESH))
                && isAsking.compareAndSet(false, true)) {
            Thread.ofVirtual().name("model-line").start(this::ask);
        }
        return state.get();
    }

    /** Asks now and waits for the answer, three seconds at most. */
    void ask() {
        try {
            List<OllamaModel> models = OllamaModels.builder()
                    .baseUrl(properties.baseUrl())
                    .timeout(PATIENCE)
                    .maxRetries(0)
                    .build()
                    .availableModels()
                    .content();
            state.set(new LineState.Answers(
                    models.stream().map(OllamaModel::getName).toList()));
        } catch (RuntimeException e) {
            log.debug("The model server does not answer", e);
            state.set(new LineState.Silent());
        } finally {
            askedAt = clock.instant();
            isAsking.set(false);
        }
    }
}
