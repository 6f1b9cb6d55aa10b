package com.litmashup.drills;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
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

/** The built jar as a process of its own, with a folder of its own. */
final class Server implements AutoCloseable {

    static final String EMAIL = "drill@school.example";

    private static final String PASSWORD = "a drill is no rehearsal";
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Path jar;
    private final Path folder;
    private final Map<String, String> settings;
    private final int port;
    private Process process;

    Server(Path jar, Path folder) throws IOException, InterruptedException {
        this(jar, folder, Map.of());
    }

    /** @param settings environment variables besides those of every drill */
    Server(Path jar, Path folder, Map<String, String> settings) throws IOException, InterruptedException {
        this.jar = jar;
        this.folder = folder;
        this.settings = settings;
        this.port = freePort();
        this.process = launch();
        awaitHealth();
    }

    /** Runs an operator task beside the server and gives the last line it printed. */
    String task(String... words) throws IOException, InterruptedException {
        Process task = command(List.of(words), true).start();
        String printed = printed(task);
        if (task.waitFor() != 0) {
            throw new IllegalStateException(printed);
        }
        return printed.substring(printed.lastIndexOf('\n') + 1);
    }

    /** Kills the process without a word, as a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    void restart() throws IOException, InterruptedException {
        process = launch();
        awaitHealth();
    }

    HttpResponse<String> post(String path, String key, String body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path, key).POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** What a program hears while an answer is made. */
    InputStream listen(String path, String key, String body) throws IOException, InterruptedException {
        HttpRequest request = request(path, key)
                .setHeader("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
    }

    HttpResponse<String> get(String path, String key) throws IOException, InterruptedException {
        return client.send(request(path, key).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    Path database() {
        return folder.resolve("litmashup.db");
    }

    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    /** The processor time that the server has used, which a busy machine does not make longer. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json");
    }

    /** How a program ended and what it printed. */
    record Ended(int code, String printed) {}

    /** Starts a second server on the same folder and waits for its end, which ought to come at once. */
    Ended startAnother() throws IOException, InterruptedException {
        ProcessBuilder builder = command(List.of(), true);
        // Java announces this variable on the console, and the drill looks at each line that is said there.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process second = builder.start();
        if (!second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            second.destroyForcibly();
            return new Ended(0, "it is running");
        }
        return new Ended(second.exitValue(), printed(second));
    }

    private static String printed(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private Process launch() throws IOException {
        return command(List.of(), false).start();
    }

    private ProcessBuilder command(List<String> words, boolean quiet) {
        List<String> command = new ArrayList<>(List.of(java(), "-jar", jar.toString()));
        if (!words.isEmpty()) {
            command.add("task");
        }
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LITMASHUP_DATA_DIR", folder.toString());
        builder.environment().put("LITMASHUP_ADMIN_EMAIL", EMAIL);
        builder.environment().put("LITMASHUP_ADMIN_PASSWORD", PASSWORD);
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        // A drill asks more than a program should.
        builder.environment().put("LITMASHUP_LIMITS_REQUESTSPERMINUTE", "1000000");
        builder.environment().putAll(settings);
        if (!quiet) {
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                    folder.resolve("server.log").toFile()));
        }
        return builder;
    }

    private void awaitHealth() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                if (get("/health", "none").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // It is still starting.
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new IllegalStateException("the server did not come up; see " + folder.resolve("server.log"));
    }

    /** The Java that runs this drill. */
    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
