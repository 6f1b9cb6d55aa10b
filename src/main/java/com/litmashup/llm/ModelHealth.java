package com.litmashup.llm;

import com.litmashup.platform.HealthComponent;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What {@code /health} and the start-up summary say of the model. */
@Component
class ModelHealth implements HealthComponent {

    private final ModelLine line;
    private final LlmProperties properties;
    private final MessageSource texts;

    ModelHealth(ModelLine line, LlmProperties properties, MessageSource texts) {
        this.line = line;
        this.properties = properties;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "model";
    }

    @Override
    public Condition condition() {
        return switch (line.state()) {
            case LineState.NotConfigured none -> degraded("llm.health.none");
            case LineState.Unknown unknown -> degraded("llm.health.unknown");
            case LineState.Silent silent -> degraded("llm.health.silent");
            case LineState.Answers answers -> answering(answers.models().size());
        };
    }

    @Override
    public Optional<String> atStart() {
        line.state();
        return Optional.of(expectation());
    }

    private String expectation() {
        if (!properties.isConfigured()) {
            return say("llm.start.none");
        }
        return properties.model().isBlank()
                ? say("llm.start.first", properties.baseUrl())
                : say("llm.start.asking", properties.baseUrl(), properties.model());
    }

    private Condition answering(int models) {
        return models == 0
                ? degraded("llm.health.empty")
                : new Condition(Status.HEALTHY, say("llm.health.answers", models));
    }

    private Condition degraded(String key) {
        return new Condition(Status.DEGRADED, say(key));
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, Locale.ENGLISH);
    }
}
