package com.litmashup.llm.scripted;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What is answered to which message. */
final class Script {

    private record Cue(Pattern heard, UnaryOperator<String> reply) {}

    private final List<Cue> cues = new CopyOnWriteArrayList<>();

    /** The last cue that fits counts. */
    void on(String heard, UnaryOperator<String> reply) {
        cues.addFirst(new Cue(Pattern.compile(heard, Pattern.DOTALL), reply));
    }

    String reply(String message, JsonNode format) {
        return cues.stream()
                .filter(cue -> cue.heard().matcher(message).find())
                .findFirst()
                .map(cue -> cue.reply().apply(message))
                .orElseGet(() -> format.isObject() ? SchemaInstance.of(format) : "You said: " + message);
    }
}
