package com.litmashup.llm.scripted;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server of the OpenAI API that follows a script: {@code /v1/models} and {@code /v1/chat/completions}. */
public final class ScriptedOpenAi extends ScriptedServer {

    /** How the next answers end. */
    public enum Course {
        WELL,
        /** No {@code [DONE]}, but a reason to finish: some servers leave it so. */
        WITHOUT_DONE,
        /** Two words, then nothing but an end. */
        ENDS_EARLY,
        /** Two words, then silence. */
        STALLS,
        /** An error as an event. */
        ERROR_EVENT,
        RATE_LIMITED
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String key;
    private final String model;
    private final Script script = new Script();
    private final Queue<Course> courses = new ConcurrentLinkedQueue<>();

    private ScriptedOpenAi(String key, String model) {
        this.key = key;
        this.model = model;
    }

    /** One that wants this key and has this model. */
    public static ScriptedOpenAi with(String key, String model) {
        ScriptedOpenAi server = new ScriptedOpenAi(key, model);
        server.listen(0);
        return server;
    }

    public ScriptedOpenAi on(String heard, String reply) {
        script.on(heard, message -> reply);
        return this;
    }

    public ScriptedOpenAi next(Course course) {
        courses.add(course);
        return this;
    }

    @Override
    void answer(Exchange exchange) throws IOException {
        Received request = exchange.received();
        if (!("Bearer " + key).equals(request.headers().get("authorization"))) {
            exchange.json(401, error("Incorrect API key provided."));
            return;
        }
        switch (request.method() + " " + request.path()) {
            case "GET /v1/models" ->
                exchange.json(200, "{\"object\":\"list\",\"data\":[{\"id\":\"" + model + "\",\"object\":\"model\"}]}");
            case "POST /v1/chat/completions" -> complete(exchange, request.json());
            default -> {
                violated("unknown address " + request.path());
                exchange.json(404, error("Unknown request URL."));
            }
        }
    }

    private void complete(Exchange exchange, JsonNode request) throws IOException {
        Course course = courses.isEmpty() ? Course.WELL : courses.remove();
        if (!model.equals(request.path("model").asString(""))) {
            exchange.json(404, error("The model does not exist."));
            return;
        }
        if (course == Course.RATE_LIMITED) {
            exchange.json(429, error("Rate limit reached."));
            return;
        }
        JsonNode messages = request.path("messages");
        String heard = messages.path(messages.size() - 1).path("content").asString("");
        String reply = script.reply(
                heard, request.path("response_format").path("json_schema").path("schema"));
        if (request.path("stream").asBoolean(false)) {
            stream(exchange, reply, course);
        } else {
            exchange.json(200, whole(reply));
        }
    }

    private void stream(Exchange exchange, String reply, Course course) throws IOException {
        exchange.begin("text/event-stream");
        exchange.line(": this comment keeps the line awake\n");
        int said = 0;
        for (String token : ChatTurn.tokens(reply)) {
            exchange.line(event(Map.of("content", token), null));
            said++;
            if (said == 2 && course == Course.STALLS) {
                exchange.stall();
            }
            if (said == 2 && course == Course.ENDS_EARLY) {
                exchange.end();
                return;
            }
            if (said == 2 && course == Course.ERROR_EVENT) {
                exchange.line("data: " + error("The server had an error."));
                exchange.end();
                return;
            }
        }
        exchange.line(event(Map.of(), "stop"));
        if (course != Course.WITHOUT_DONE) {
            exchange.line("data: [DONE]\n");
        }
        exchange.end();
    }

    private String event(Map<String, ?> delta, @org.jspecify.annotations.Nullable String reason) {
        Map<String, Object> choice = new java.util.LinkedHashMap<>(Map.of("index", 0, "delta", delta));
        choice.put("finish_reason", reason);
        return "data: "
                + JSON.writeValueAsString(Map.of(
                        "id",
                        "chatcmpl-1",
                        "object",
                        "chat.completion.chunk",
                        "model",
                        model,
                        "choices",
                        java.util.List.of(choice)))
                + "\n";
    }

    private String whole(String reply) {
        return JSON.writeValueAsString(Map.of(
                "id",
                "chatcmpl-1",
                "object",
                "chat.completion",
                "model",
                model,
                "choices",
                java.util.List.of(Map.of(
                        "index", 0, "message", Map.of("role", "assistant", "content", reply), "finish_reason", "stop")),
                "usage",
                Map.of("prompt_tokens", 12, "completion_tokens", 7, "total_tokens", 19)));
    }

    private static String error(String message) {
        return JSON.writeValueAsString(Map.of("error", Map.of("message", message, "type", "invalid_request_error")));
    }
}
