package com.litmashup.llm.scripted;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How a scripted Ollama fetches models: as well as real ones, or as badly. */
public final class ScriptedPull {

    /** How one pull goes. */
    public enum Course {
        WELL,
        /** An error line after the first, with status 200, as for a name that nobody knows. */
        UNKNOWN_MODEL,
        /** Silence at 37 of 100. */
        STALLS,
        /** The connection breaks at 37 of 100. */
        DROPS,
        /** The stream ends without the word success. */
        ENDS_EARLY,
        /** Status 500 before anything else. */
        REFUSED
    }

    private static final String DIGEST = "sha256:8eeb52dfb3bb9aefdf9d1ef24b3bdbcfbe82238798c4b918278320b6fcef18fe";
    private static final long TOTAL = 2_000_000_000L;

    private final Queue<Course> courses = new ConcurrentLinkedQueue<>();
    private volatile Duration step = Duration.ZERO;

    /** The next pulls go so. */
    public void next(Course... more) {
        courses.addAll(List.of(more));
    }

    /** As slow as a line to the internet. */
    public void slowly() {
        step = Duration.ofMillis(200);
    }

    void play(Exchange exchange, String model, ScriptedOllama server) throws IOException {
        Course course = courses.isEmpty() ? Course.WELL : courses.remove();
        if (course == Course.REFUSED) {
            exchange.json(500, OllamaJson.error("pull model manifest: connection refused"));
            return;
        }
        exchange.begin("application/x-ndjson");
        exchange.line("{\"status\":\"pulling manifest\"}");
        if (course == Course.UNKNOWN_MODEL || "nowhere".equals(model)) {
            exchange.line(OllamaJson.error("pull model manifest: file does not exist"));
            exchange.end();
            return;
        }
        for (int percent = 0; percent <= 100; percent++) {
            exchange.pause(step);
            exchange.line(layer(percent));
            if (percent == 37 && course != Course.WELL) {
                fail(exchange, course);
                return;
            }
        }
        for (String status : List.of("verifying sha256 digest", "writing manifest", "success")) {
            exchange.line("{\"status\":\"" + status + "\"}");
        }
        exchange.end();
        String name = model.contains(":") ? model : model + ":latest";
        server.add(new ScriptedModel(name, TOTAL, List.of("completion"), 8_192));
    }

    private static void fail(Exchange exchange, Course course) throws IOException {
        switch (course) {
            case STALLS -> exchange.stall();
            case DROPS -> exchange.reset();
            default -> exchange.end();
        }
    }

    private static String layer(int percent) {
        String completed = percent == 0 ? "" : ",\"completed\":" + TOTAL / 100 * percent;
        return "{\"status\":\"pulling 8eeb52dfb3bb\",\"digest\":\"" + DIGEST + "\",\"total\":" + TOTAL + completed
                + "}";
    }
}
