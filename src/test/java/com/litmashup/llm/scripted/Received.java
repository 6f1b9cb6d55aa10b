package com.litmashup.llm.scripted;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One request as it came in.
 *
 * @param headers by their names in lower case
 * @param left completed with the moment ({@link System#nanoTime}) in which the client hung up
 */
public record Received(
        String method, String path, Map<String, String> headers, String body, CompletableFuture<Long> left) {

    public JsonNode json() {
        return JsonMapper.shared().readTree(body.isBlank() ? "{}" : body);
    }

    /** Waits until the client has hung up; fails after half a minute. */
    public void awaitHangUp() {
        left.orTimeout(30, TimeUnit.SECONDS).join();
    }
}
