package com.litmashup;

import com.jayway.jsonpath.JsonPath;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.assertj.RestTestClientResponse;

/** A program that calls the JSON API over the wire with a key. */
public final class Program {

    private final RestTestClient client;

    Program(int port, String key) {
        this.client = RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader("Authorization", "Bearer " + key)
                .build();
    }

    public RestTestClientResponse get(String uri, Object... variables) {
        return RestTestClientResponse.from(client.get()
                .uri(uri, variables)
                .accept(MediaType.APPLICATION_JSON)
                .exchange());
    }

    public RestTestClientResponse post(String uri, String json) {
        return send(HttpMethod.POST, uri, json, Map.of());
    }

    public RestTestClientResponse patch(String uri, String json) {
        return send(HttpMethod.PATCH, uri, json, Map.of());
    }

    public RestTestClientResponse delete(String uri) {
        return RestTestClientResponse.from(client.delete().uri(uri).exchange());
    }

    /** Sends a body as JSON with further headers, which win over the usual ones. */
    public RestTestClientResponse send(HttpMethod method, String uri, String body, Map<String, String> headers) {
        return RestTestClientResponse.from(client.method(method)
                .uri(uri)
                .headers(all -> {
                    all.setContentType(MediaType.APPLICATION_JSON);
                    headers.forEach(all::set);
                })
                .body(body)
                .exchange());
    }

    /** Starts a conversation with one message; gives its id. */
    public String conversation(String message) {
        return read(post("/api/v1/chat", "{\"message\": \"" + message + "\"}"), "$.session_id");
    }

    /** Says something more in a conversation; gives the id of the turn. */
    public String say(String conversation, String message) {
        String body = "{\"session_id\": \"%s\", \"message\": \"%s\"}".formatted(conversation, message);
        return read(post("/api/v1/chat", body), "$.turn_id");
    }

    /** Has a lesson made from one sentence; gives its id. */
    public String lesson(String prompt) {
        return read(post("/api/v1/generate", "{\"prompt\": \"" + prompt + "\"}"), "$.id");
    }

    /** What stands at a place of an answer. */
    public static <T> T read(RestTestClientResponse answer, String path) {
        return JsonPath.read(text(answer), path);
    }

    public static String text(RestTestClientResponse answer) {
        return new String(Objects.requireNonNull(answer.getExchangeResult().getResponseBodyContent()));
    }
}
