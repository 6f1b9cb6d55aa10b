package com.litmashup.llm.web;

import com.litmashup.llm.Purpose;
import com.litmashup.llm.choosing.Choosing;
import com.litmashup.llm.choosing.ChosenModels;
import com.litmashup.llm.choosing.Engine;
import com.litmashup.llm.pulling.Pulls;
import com.litmashup.llm.server.KnownServer;
import com.litmashup.llm.server.ModelFacts;
import com.litmashup.llm.server.ServerState;
import com.litmashup.llm.web.ModelsPage.MissingWish;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what is known of the models. */
@Component
class ModelsDesk {

    private final KnownServer server;
    private final Choosing choosing;
    private final ChosenModels chosen;
    private final Pulls pulls;
    private final Machine machine = Machine.here();

    ModelsDesk(KnownServer server, Choosing choosing, ChosenModels chosen, Pulls pulls) {
        this.server = server;
        this.choosing = choosing;
        this.chosen = chosen;
        this.pulls = pulls;
    }

    ModelsPage page() {
        ServerState state = server.state();
        boolean isHere = Machine.isHere(server.address());
        return new ModelsPage(
                state,
                word(state),
                server.address(),
                !server.isOpenAi(),
                rows(),
                isHere ? machine : null,
                Arrays.stream(Purpose.values())
                        .filter(purpose -> chosen.of(purpose).isPresent())
                        .collect(Collectors.toSet()),
                missing(),
                pulls.all());
    }

    List<ModelRow> rows() {
        boolean isHere = Machine.isHere(server.address());
        return server.state().known().stream()
                .map(facts -> new ModelRow(
                        facts, usedFor(facts), isHere ? Fit.of(facts.size(), machine.memory()) : Fit.UNKNOWN))
                .toList();
    }

    private List<Purpose> usedFor(ModelFacts facts) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> choosing.engine(purpose)
                        .map(Engine::model)
                        .filter(facts.name()::equals)
                        .isPresent())
                .toList();
    }

    /** Wishes of admins and of the settings that are not installed. */
    private List<MissingWish> missing() {
        if (server.state().known().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Arrays.stream(Purpose.values())
                                .flatMap(purpose -> chosen.of(purpose).stream()
                                        .map(model -> new MissingWish(purpose.name(), model))),
                        Optional.of(choosing.inSettings())
                                .filter(model -> !model.isBlank())
                                .map(model -> new MissingWish("SETTINGS", model))
                                .stream())
                .filter(wish -> choosing.named(wish.model()).isEmpty()
                        && choosing.named(wish.model() + ":latest").isEmpty())
                .toList();
    }

    private static String word(ServerState state) {
        return switch (state) {
            case ServerState.Off off -> "off";
            case ServerState.NotAskedYet soon -> "not-asked";
            case ServerState.Silent silent ->
                silent.trouble().name().toLowerCase(Locale.ROOT).replace('_', '-');
            case ServerState.Answering answering -> answering.models().isEmpty() ? "empty" : "answering";
        };
    }
}
