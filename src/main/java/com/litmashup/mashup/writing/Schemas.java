package com.litmashup.mashup.writing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON schemas of what is written, kept beside the prompts. */
final class Schemas {

    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, JsonNode> files = new ConcurrentHashMap<>();

    /** The schema of a file, with a list of exactly so many items where one is named. */
    String of(String file, String list, int items) {
        JsonNode schema = files.computeIfAbsent(file, this::read).deepCopy();
        if (!list.isEmpty()) {
            ObjectNode counted = (ObjectNode) schema.path("properties").path(list);
            counted.put("minItems", items).put("maxItems", items);
        }
        return json.writeValueAsString(schema);
    }

    private JsonNode read(String file) {
        String path = "/prompts/" + file + ".json";
        try (InputStream schema = Objects.requireNonNull(Schemas.class.getResourceAsStream(path), path)) {
            return json.readTree(schema);
        } catch (IOException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }
}
