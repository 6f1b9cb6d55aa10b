package com.litmashup.llm;

import com.litmashup.llm.choosing.Choosing;
import com.litmashup.llm.server.KnownServer;
import com.litmashup.llm.server.ServerState;
import com.litmashup.llm.server.ServerState.Answering;
import com.litmashup.platform.HealthComponent;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What {@code /health} and the start-up summary say of the model. */
@Component
class ModelHealth implements HealthComponent {

    private final KnownServer server;
    private final Choosing choosing;
    private final MessageSource texts;

    ModelHealth(KnownServer server, Choosing choosing, MessageSource texts) {
        this.server = server;
        this.choosing = choosing;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "model";
    }

    @Override
    public Condition condition() {
        return switch (server.state()) {
            case ServerState.Off off -> degraded("llm.health.none");
            case ServerState.NotAskedYet unknown -> degraded("llm.health.unknown");
            case ServerState.Silent silent -> degraded("llm.health.silent");
            case Answering answering -> answering(answering);
        };
    }

    @Override
    public Optional<String> atStart() {
        if (server.state() instanceof ServerState.Off) {
            return Optional.of(say("llm.start.none"));
        }
        String model = choosing.inSettings();
        return Optional.of(
                model.isBlank()
                        ? say("llm.start.first", server.address())
                        : say("llm.start.asking", server.address(), model));
    }

    private Condition answering(Answering answering) {
        return choosing.engine(Purpose.CONVERSATION)
                .map(engine -> new Condition(
                        Status.HEALTHY,
                        say("llm.health.answers", answering.models().size(), engine.model())))
                .orElseGet(() -> degraded("llm.health.empty"));
    }

    private Condition degraded(String key) {
        return new Condition(Status.DEGRADED, say(key));
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, Locale.ENGLISH);
    }
}
