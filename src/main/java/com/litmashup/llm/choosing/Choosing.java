package com.litmashup.llm.choosing;

import com.litmashup.llm.Purpose;
import com.litmashup.llm.server.KnownServer;
import com.litmashup.llm.server.ModelFacts;
import com.litmashup.llm.server.ServerState;
import com.litmashup.llm.setting.LlmProperties;
import com.litmashup.llm.setting.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says which model does what, from what is known; asks nobody. */
@Component
public final class Choosing {

    private final LlmProperties properties;
    private final KnownServer server;
    private final Wishes wishes;
    private final Preference preference;

    public Choosing(LlmProperties properties, KnownServer server, Wishes wishes) {
        this.properties = properties;
        this.server = server;
        this.wishes = wishes;
        this.preference = new Preference(properties.preferred());
    }

    /** The model that is asked for this purpose; none where no server answers with one that writes text. */
    public Optional<Engine> engine(Purpose purpose) {
        List<String> named = Stream.concat(wishes.of(purpose).stream(), Stream.of(inSettings()))
                .filter(name -> !name.isBlank())
                .toList();
        return preference.among(server.state().known(), named).map(this::engine);
    }

    /** Whether the server has been asked since the start, so that what is known of it counts; true where nobody is to be. */
    public boolean isSettled() {
        return !(server.state() instanceof ServerState.NotAskedYet);
    }

    /** The model that the settings name; empty where they name none. */
    public String inSettings() {
        return server.isOpenAi()
                ? properties.openai().model()
                : properties.ollama().model();
    }

    /** A model that the server has, whatever it is chosen for. */
    public Optional<Engine> named(String model) {
        return server.state().known().stream()
                .filter(facts -> facts.name().equals(model) && facts.isUsable())
                .findFirst()
                .map(this::engine);
    }

    private Engine engine(ModelFacts model) {
        int context = model.contextLength() > 0
                ? Math.min(model.contextLength(), properties.context())
                : properties.context();
        return server.isOpenAi()
                ? new Engine(
                        Provider.OPENAI, server.address(), properties.openai().apiKey(), model.name(), context)
                : new Engine(Provider.OLLAMA, server.address(), "", model.name(), context);
    }
}
