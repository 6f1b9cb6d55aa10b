package com.litmashup.llm.server;

import com.litmashup.llm.server.ServerState.Trouble;
import com.litmashup.llm.wire.Sender;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Short questions to a server, answered in JSON of modest size and in a few seconds. */
final class JsonAsk {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 4_000_000;

    private final Sender sender;
    private final String address;
    private final String key;
    private final Duration patience;

    JsonAsk(Sender sender, String address, String key, Duration patience) {
        this.sender = sender;
        this.address = address;
        this.key = key;
        this.patience = patience;
    }

    JsonNode get(String path) throws ServerTrouble, InterruptedException {
        return object(send("GET", path, BodyPublishers.noBody()));
    }

    JsonNode post(String path, Map<String, ?> body) throws ServerTrouble, InterruptedException {
        return object(send("POST", path, json(body)));
    }

    /** The status of a deletion. */
    int delete(String path, Map<String, ?> body) throws ServerTrouble, InterruptedException {
        return send("DELETE", path, json(body)).status();
    }

    private record Got(int status, String body) {}

    private Got send(String method, String path, HttpRequest.BodyPublisher body)
            throws ServerTrouble, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(patience)
                .header("Content-Type", "application/json")
                .method(method, body);
        if (!key.isBlank()) {
            request.header("Authorization", "Bearer " + key);
        }
        return read(request.build());
    }

    private Got read(HttpRequest request) throws ServerTrouble, InterruptedException {
        try {
            HttpResponse<InputStream> response = sender.send(request);
            try (InputStream content = response.body()) {
                return new Got(response.statusCode(), new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new ServerTrouble(Trouble.UNREACHABLE);
        }
    }

    private static JsonNode object(Got got) throws ServerTrouble {
        if (got.status() == 401 || got.status() == 403) {
            throw new ServerTrouble(Trouble.NOT_ALLOWED);
        }
        try {
            JsonNode node = JSON.readTree(got.body());
            if (got.status() == 200 && node.isObject()) {
                return node;
            }
        } catch (JacksonException e) {
            throw new ServerTrouble(Trouble.SOMETHING_ELSE);
        }
        throw new ServerTrouble(Trouble.SOMETHING_ELSE);
    }

    static HttpRequest.BodyPublisher json(Map<String, ?> body) {
        return BodyPublishers.ofString(JSON.writeValueAsString(body));
    }
}
