package com.litmashup.llm.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Asks an Ollama server which models it has and what each can do; asks only once what does not change. */
final class OllamaFacts {

    /** What {@code /api/show} says of a model, which its digest stands for. */
    private record Card(Set<String> capabilities, int contextLength) {}

    private final JsonAsk ask;
    private final Map<String, Card> cards = new ConcurrentHashMap<>();

    OllamaFacts(JsonAsk ask) {
        this.ask = ask;
    }

    String version() throws ServerTrouble, InterruptedException {
        return ask.get("/api/version").path("version").asString("");
    }

    List<ModelFacts> models() throws ServerTrouble, InterruptedException {
        JsonNode listed = ask.get("/api/tags").path("models");
        if (!listed.isArray()) {
            throw new ServerTrouble(ServerState.Trouble.SOMETHING_ELSE);
        }
        Map<String, Integer> loaded = loaded();
        List<ModelFacts> models = new ArrayList<>();
        for (JsonNode model : listed) {
            models.add(facts(model, loaded));
        }
        return models;
    }

    private Map<String, Integer> loaded() throws ServerTrouble, InterruptedException {
        Map<String, Integer> loaded = new HashMap<>();
        for (JsonNode model : ask.get("/api/ps").path("models")) {
            loaded.put(
                    model.path("name").asString(""),
                    model.path("context_length").asInt(0));
        }
        return loaded;
    }

    private ModelFacts facts(JsonNode model, Map<String, Integer> loaded) throws InterruptedException {
        String name = model.path("name").asString("");
        String digest = model.path("digest").asString("");
        Card card = card(name, digest);
        return new ModelFacts(
                name,
                digest,
                model.path("size").asLong(0),
                model.path("details").path("parameter_size").asString(""),
                model.path("details").path("quantization_level").asString(""),
                card.capabilities(),
                card.contextLength(),
                loaded.containsKey(name),
                loaded.getOrDefault(name, 0));
    }

    private Card card(String name, String digest) throws InterruptedException {
        Card known = cards.get(name + digest);
        if (known != null) {
            return known;
        }
        try {
            Card card = card(ask.post("/api/show", Map.of("model", name)));
            cards.put(name + digest, card);
            return card;
        } catch (ServerTrouble unsaid) {
            return new Card(Set.of(), 0);
        }
    }

    private static Card card(JsonNode shown) {
        JsonNode about = shown.path("model_info");
        String architecture = about.path("general.architecture").asString("");
        Set<String> capabilities =
                shown.path("capabilities").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return new Card(
                capabilities, about.path(architecture + ".context_length").asInt(0));
    }
}
