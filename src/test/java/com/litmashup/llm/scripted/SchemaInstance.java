package com.litmashup.llm.scripted;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plainest JSON that fits a schema, as a server with a grammar would at least produce it. */
final class SchemaInstance {

    private SchemaInstance() {}

    static String of(JsonNode schema) {
        return JsonMapper.shared().writeValueAsString(value(schema));
    }

    private static Object value(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asString("object")) {
            case "string" ->
                "word ".repeat(1 + schema.path("minLength").asInt(0) / 5).strip();
            case "integer", "number" -> schema.path("minimum").asInt(1);
            case "boolean" -> true;
            case "array" ->
                IntStream.range(0, Math.max(1, schema.path("minItems").asInt(1)))
                        .mapToObj(item -> value(schema.path("items")))
                        .toList();
            default -> object(schema);
        };
    }

    private static Map<String, Object> object(JsonNode schema) {
        Map<String, Object> object = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(field -> object.put(field.getKey(), value(field.getValue())));
        return object;
    }
}
