package com.litmashup.llm.scripted;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request to {@code /api/chat}, and the lines that Ollama would answer with. */
final class ChatTurn {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern TOKEN = Pattern.compile("\\s*\\S+|\\s+");
    private static final int LETTERS_OF_A_TOKEN = 4;

    private final JsonNode request;

    ChatTurn(JsonNode request) {
        this.request = request;
    }

    String model() {
        return request.path("model").asString("");
    }

    boolean isStreaming() {
        return request.path("stream").asBoolean(true);
    }

    JsonNode format() {
        return request.path("format");
    }

    String lastMessage() {
        JsonNode messages = request.path("messages");
        return messages.path(messages.size() - 1).path("content").asString("");
    }

    int promptTokens() {
        int letters = request.path("messages")
                .valueStream()
                .mapToInt(message -> message.path("content").asString("").length())
                .sum();
        return letters / LETTERS_OF_A_TOKEN;
    }

    /** How many tokens the answer may have; a negative number for as many as it likes. */
    int mostTokens() {
        return request.path("options").path("num_predict").asInt(-1);
    }

    int contextTokens() {
        return request.path("options").path("num_ctx").asInt(4_096);
    }

    static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(token -> token.group()).toList();
    }

    String chunk(String content) {
        return JSON.writeValueAsString(line(message(content), false));
    }

    String thought(String content) {
        Map<String, Object> message = message("");
        message.put("thinking", content);
        return JSON.writeValueAsString(line(message, false));
    }

    /** A line that asks for tools; the calls are given as JSON. */
    String tools(String calls) {
        Map<String, Object> message = message("");
        message.put("tool_calls", JSON.readTree(calls));
        return JSON.writeValueAsString(line(message, false));
    }

    String last(String reason) {
        return last("", reason, promptTokens(), 1);
    }

    String last(String content, String reason, int promptTokens, int answerTokens) {
        Map<String, Object> line = line(message(content), true);
        line.put("done_reason", reason);
        line.put("total_duration", 1_000_000_000L);
        line.put("load_duration", 1_000_000L);
        line.put("prompt_eval_count", promptTokens);
        line.put("prompt_eval_duration", 1_000_000L);
        line.put("eval_count", answerTokens);
        line.put("eval_duration", 1_000_000L);
        return JSON.writeValueAsString(line);
    }

    private Map<String, Object> line(Map<String, Object> message, boolean isDone) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("model", model());
        line.put("created_at", Instant.EPOCH.toString());
        line.put("message", message);
        line.put("done", isDone);
        return line;
    }

    private static Map<String, Object> message(String content) {
        return new LinkedHashMap<>(Map.of("role", "assistant", "content", content));
    }

    /** What Ollama would refuse or what shows that the client does not know it. */
    List<String> violations() {
        List<String> found = new ArrayList<>();
        request.propertyNames().stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> found.add("unknown field " + name));
        if (request.path("messages").isEmpty()) {
            found.add("no messages");
        }
        for (JsonNode message : request.path("messages")) {
            if (!ROLES.contains(message.path("role").asString("").toLowerCase(java.util.Locale.ROOT))
                    || !message.path("content").isString()) {
                found.add("a message that is none: " + message);
            }
        }
        for (String number : List.of("num_ctx", "num_predict")) {
            JsonNode option = request.path("options").path(number);
            if (!option.isMissingNode() && !option.isInt()) {
                found.add("option \"" + number + "\" must be of type integer");
            }
        }
        if (!(format().isMissingNode()
                || format().isNull()
                || format().isObject()
                || "json".equals(format().asString("")))) {
            found.add("invalid format " + format());
        }
        return found;
    }

    private static final List<String> ROLES = List.of("system", "user", "assistant", "tool");
    private static final List<String> KNOWN = List.of(
            "model", "messages", "stream", "format", "tools", "think", "keep_alive", "options", "truncate", "shift");
}
