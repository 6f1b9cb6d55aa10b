package com.litmashup.drills;

import com.litmashup.llm.scripted.ScriptedModel;
import com.litmashup.llm.scripted.ScriptedOllama;
import com.litmashup.llm.scripted.Timing;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A teacher's first turn through the whole application with a scripted model behind it, beside the model's call alone;
 * then how fast other pages are while many turns wait for a slow model, beside the same pages when nobody waits.
 *
 * <p>{@code java -cp … com.litmashup.drills.TalkDrill target/litmashup.jar [rounds] [waiting]}
 */
final class TalkDrill {

    private static final String WISH = "samba and baroque";
    private static final String REPLY = "Samba with baroque, what a pair. Which grade are your pupils in?";
    private static final Timing SLOW = new Timing(Duration.ofSeconds(30), 0, 1);
    private static final List<String> PAGES = List.of("/api/v1/sessions", "/api/v1/mashups", "/health");
    private static final int READINGS = 200;

    private final ScriptedOllama ollama =
            ScriptedOllama.with(ScriptedModel.LLAMA).on("(?i)samba", REPLY);
    private final HttpClient bare =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server server;
    private final String key;

    private TalkDrill(Path jar) throws IOException, InterruptedException {
        server = new Server(
                jar,
                Files.createTempDirectory("talk"),
                Map.of("LITMASHUP_MODEL_PROVIDER", "ollama", "OLLAMA_BASE_URL", ollama.origin()));
        key = server.task("create-api-key", Server.EMAIL, "talk");
    }

    /** When a first piece and the end came, in milliseconds from the asking. */
    private record Heard(double first, double whole) {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int waiting = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 50;
        TalkDrill drill = new TalkDrill(Path.of(arguments[0]).toAbsolutePath());
        try {
            drill.compare(rounds / 2, "at once, to warm up");
            drill.compare(rounds, "at once");
            drill.ollama.timed(Timing.GPU);
            drill.compare(Math.max(5, rounds / 10), "as a graphics card answers");
            drill.crowd(waiting);
        } finally {
            drill.server.close();
            drill.ollama.close();
        }
    }

    private void compare(int rounds, String how) throws IOException, InterruptedException {
        double[][] alone = new double[2][rounds];
        double[][] whole = new double[2][rounds];
        for (int round = 0; round < rounds; round++) {
            put(alone, round, straight());
            put(whole, round, turn());
        }
        System.out.printf("%d turns, model %s; milliseconds: model alone, turn, difference, ratio%n", rounds, how);
        show("first token, median", Quantile.at(alone[0], 0.5), Quantile.at(whole[0], 0.5));
        show("whole reply, median", Quantile.at(alone[1], 0.5), Quantile.at(whole[1], 0.5));
    }

    private Heard straight() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ollama.origin() + "/api/chat"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"model\":\"" + ScriptedModel.LLAMA.name()
                        + "\",\"messages\":[{\"role\":\"user\",\"content\":\"" + WISH + "\"}]}"))
                .build();
        long start = System.nanoTime();
        return heard(
                bare.send(request, HttpResponse.BodyHandlers.ofInputStream()).body(), start, "content");
    }

    private Heard turn() throws IOException, InterruptedException {
        long start = System.nanoTime();
        return heard(server.listen("/api/v1/chat", key, "{\"message\":\"" + WISH + "\"}"), start, "event:delta");
    }

    private static Heard heard(InputStream answer, long start, String sign) throws IOException {
        double first = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                first = first == 0 && line.contains(sign) ? since(start) : first;
            }
        }
        if (first == 0) {
            throw new IllegalStateException("nothing was said");
        }
        return new Heard(first, since(start));
    }

    private void crowd(int waiting) throws IOException, InterruptedException {
        double[] quiet = reading();
        ollama.timed(SLOW);
        List<Thread> teachers = new ArrayList<>();
        for (int teacher = 0; teacher < waiting; teacher++) {
            teachers.add(Thread.ofVirtual().start(this::waitInLine));
        }
        TimeUnit.SECONDS.sleep(3);
        double[] crowded = reading();
        long still = teachers.stream().filter(Thread::isAlive).count();
        System.out.printf(
                "%d pages while %d of %d turns wait for a slow model: median %.1f ms, 95 of 100 %.1f ms; when nobody"
                        + " waits %.1f and %.1f ms; ratio of medians %.2f%n",
                READINGS,
                still,
                waiting,
                Quantile.at(crowded, 0.5),
                Quantile.at(crowded, 0.95),
                Quantile.at(quiet, 0.5),
                Quantile.at(quiet, 0.95),
                Quantile.at(crowded, 0.5) / Quantile.at(quiet, 0.5));
    }

    private double[] reading() throws IOException, InterruptedException {
        double[] taken = new double[READINGS];
        for (int reading = 0; reading < READINGS; reading++) {
            long start = System.nanoTime();
            server.get(PAGES.get(reading % PAGES.size()), key);
            taken[reading] = since(start);
        }
        return taken;
    }

    private void waitInLine() {
        try {
            turn();
        } catch (IOException | InterruptedException | IllegalStateException ended) {
            // The drill is over before the slow model has answered.
        }
    }

    private static void put(double[][] times, int round, Heard heard) {
        times[0][round] = heard.first();
        times[1][round] = heard.whole();
    }

    private static void show(String what, double alone, double whole) {
        System.out.printf("%-24s %8.1f %8.1f %8.1f %8.2f%n", what, alone, whole, whole - alone, whole / alone);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
