package com.litmashup.llm.pulling;

import com.litmashup.llm.pulling.Pull.Stage;
import com.litmashup.llm.pulling.Pull.State;
import com.litmashup.llm.wire.Sender;
import com.litmashup.llm.wire.Watch;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Follows one pull to its end, on the calling thread. Only the word success is a success. */
final class PullStream {

    private static final Logger log = LoggerFactory.getLogger(PullStream.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Sender sender;
    private final Watch watch;
    private final Duration patience;
    private final Consumer<Pull> news;
    private final Thread thread = Thread.currentThread();
    private volatile boolean isStalled;
    private Pull pull;

    PullStream(Sender sender, Watch watch, Duration patience, String model, Consumer<Pull> news) {
        this.sender = sender;
        this.watch = watch;
        this.patience = patience;
        this.news = news;
        this.pull = Pull.of(model);
    }

    Pull follow(String address) {
        ScheduledFuture<?> alarm = watch.after(patience, this::stall);
        try {
            HttpResponse<InputStream> response = sender.send(request(address));
            alarm.cancel(false);
            try (InputStream body = response.body()) {
                return response.statusCode() == 200 ? read(body) : refused("status " + response.statusCode());
            }
        } catch (InterruptedException e) {
            return pull.ended(isStalled ? State.STALLED : State.STOPPED);
        } catch (IOException e) {
            return pull.ended(isStalled ? State.STALLED : broken());
        } finally {
            alarm.cancel(false);
        }
    }

    /** An interrupted reader says so by its flag. */
    private static State broken() {
        return Thread.interrupted() ? State.STOPPED : State.BROKEN;
    }

    private void stall() {
        isStalled = true;
        thread.interrupt();
    }

    private HttpRequest request(String address) {
        String body = JSON.writeValueAsString(Map.of("model", pull.model(), "stream", true));
        return HttpRequest.newBuilder(URI.create(address + "/api/pull"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private Pull read(InputStream body) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        while (pull.isRunning()) {
            String line = nextLine(lines);
            pull = line == null ? pull.ended(State.BROKEN) : hear(line);
            news.accept(pull);
        }
        return pull;
    }

    private String nextLine(BufferedReader lines) throws IOException {
        ScheduledFuture<?> alarm = watch.after(patience, this::stall);
        try {
            return lines.readLine();
        } finally {
            alarm.cancel(false);
        }
    }

    private Pull hear(String line) {
        try {
            JsonNode said = JSON.readTree(line);
            return said.has("error")
                    ? refused(said.path("error").asString(""))
                    : progress(said.path("status").asString(""), said);
        } catch (JacksonException e) {
            return pull.ended(State.BROKEN);
        }
    }

    private Pull progress(String status, JsonNode said) {
        if (said.has("total")) {
            return pull.at(said.path("total").asLong(0), said.path("completed").asLong(0));
        }
        return switch (status) {
            case "success" -> pull.ended(State.DONE);
            case "verifying sha256 digest" -> pull.at(Stage.CHECKING);
            case "writing manifest", "removing unused layers" -> pull.at(Stage.FINISHING);
            default -> pull;
        };
    }

    private Pull refused(String reason) {
        log.warn("The model server could not fetch {}: {}", pull.model(), reason);
        return pull.ended(State.REFUSED);
    }
}
