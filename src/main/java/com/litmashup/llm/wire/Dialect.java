package com.litmashup.llm.wire;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** How a provider writes its answers: what a line means, and which line is the last. */
public enum Dialect {
    /** One JSON object a line, the last with {@code done: true}. */
    OLLAMA {
        @Override
        Optional<Line> read(String line) {
            return line.isBlank() ? Optional.empty() : Optional.of(object(line));
        }

        @Override
        boolean isLast(JsonNode object) {
            return object.path("done").asBoolean(false);
        }

        @Override
        boolean asksForTool(JsonNode object) {
            return !object.path("message").path("tool_calls").isEmpty();
        }
    },
    /** Server-sent events of JSON, then {@code [DONE]}. */
    OPENAI {
        private static final String FIELD = "data:";

        @Override
        Optional<Line> read(String line) {
            if (!line.startsWith(FIELD)) {
                return isFieldOrComment(line) ? Optional.empty() : Optional.of(object(line));
            }
            String data = line.substring(FIELD.length()).strip();
            return Optional.of("[DONE]".equals(data) ? new Line(data, true, true, false) : object(data));
        }

        private static boolean isFieldOrComment(String line) {
            return line.isBlank() || line.matches("(event|id|retry)?:.*");
        }

        @Override
        boolean isLast(JsonNode object) {
            return object.path("choices").path(0).path("message").isObject();
        }

        @Override
        boolean mayBeLast(JsonNode object) {
            return object.path("choices").path(0).path("finish_reason").isString();
        }

        @Override
        boolean asksForTool(JsonNode object) {
            JsonNode choice = object.path("choices").path(0);
            return !choice.path("delta").path("tool_calls").isEmpty()
                    || !choice.path("message").path("tool_calls").isEmpty();
        }
    };

    /**
     * One piece of an answer.
     *
     * @param data what it carries
     * @param isLast whether nothing comes after it
     * @param mayBeLast whether the answer is whole although the provider usually says one thing more
     */
    record Line(String data, boolean isLast, boolean mayBeLast, boolean asksForTool) {}

    /**
     * What a line says; nothing where it only separates.
     *
     * @throws Broken where it is unreadable or reports an error
     */
    abstract Optional<Line> read(String line);

    /** Whether nothing comes after this object. */
    abstract boolean isLast(JsonNode object);

    /** Whether the answer is whole if nothing comes after this object. */
    boolean mayBeLast(JsonNode object) {
        return isLast(object);
    }

    abstract boolean asksForTool(JsonNode object);

    /** A whole answer in one object. */
    Line object(String text) {
        JsonNode object = Json.read(text);
        JsonNode error = object.path("error");
        if (!error.isMissingNode() && !error.isNull()) {
            throw new Broken(new Outcome.ErrorLine(error.isString() ? error.stringValue() : error.toString()));
        }
        return new Line(text, isLast(object), mayBeLast(object), asksForTool(object));
    }
}
