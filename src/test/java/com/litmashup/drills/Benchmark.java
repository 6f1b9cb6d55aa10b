package com.litmashup.drills;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A turn and a lesson of the library engine beside an endpoint that stores one row, one after the other in one run, so
 * that a noisy machine disturbs all of them alike; then memory after a thousand turns, and the time of a start.
 *
 * <p>{@code java -cp target/test-classes com.litmashup.drills.Benchmark target/litmashup.jar [rounds]}
 */
final class Benchmark {

    private static final int TURNS = 1_000;
    private static final int STARTS = 3;
    private static final String WISH =
            "{\"message\":\"Grade 7, 28 pupils, beginners, 45 minutes, samba and baroque, keyboards and hand drums.\"}";

    private final Server server;
    private final String key;
    private final URI bare;
    private final HttpClient client = HttpClient.newHttpClient();
    private int turns;

    private Benchmark(Server server, URI bare) throws IOException, InterruptedException {
        this.server = server;
        this.bare = bare;
        this.key = server.task("create-api-key", Server.EMAIL, "benchmark");
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        Path folder = Files.createTempDirectory("benchmark");
        int port = Server.freePort();
        Process bare = startBare(jar, folder, port);
        try (Server server = new Server(jar, Files.createDirectory(folder.resolve("data")))) {
            Benchmark benchmark = new Benchmark(server, URI.create("http://127.0.0.1:" + port + "/"));
            benchmark.measure(rounds / 4, false);
            benchmark.measure(rounds, true);
            benchmark.fillUp();
            benchmark.start();
        } finally {
            bare.destroy();
        }
    }

    private static Process startBare(Path jar, Path folder, int port) throws IOException {
        return new ProcessBuilder(
                        Server.java(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareEndpoint.class.getName(),
                        jar.toString(),
                        folder.resolve("bare.db").toString(),
                        Integer.toString(port))
                .inheritIO()
                .start();
    }

    private void measure(int rounds, boolean isShown) throws IOException, InterruptedException {
        double[] row = new double[rounds];
        double[] opening = new double[rounds];
        double[] following = new double[rounds];
        double[] lesson = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            String[] session = new String[1];
            row[round] = timed(this::storeOneRow);
            opening[round] = timed(() -> session[0] = Answers.session(chat(WISH)));
            following[round] = timed(() -> chat(more(session[0])));
            lesson[round] = timed(() -> generate(session[0]));
        }
        if (isShown) {
            System.out.printf("%d rounds; milliseconds: median, 95th of 100, median to the bare endpoint's%n", rounds);
            show("bare endpoint, one row", row, row);
            show("first turn, with research", opening, row);
            show("following turn", following, row);
            show("lesson", lesson, row);
        }
    }

    private void fillUp() throws IOException, InterruptedException {
        while (turns < TURNS) {
            String session = Answers.session(chat(WISH));
            for (int more = 0; more < 9; more++) {
                chat(more(session));
            }
        }
        System.out.printf("resident after %d turns: %d MB%n", turns, server.residentMegabytes());
    }

    /** From the launch of the process to the first healthy answer, on the folder that is full by now. */
    private void start() throws IOException, InterruptedException {
        double[] starts = new double[STARTS];
        double[] work = new double[STARTS];
        for (int start = 0; start < STARTS; start++) {
            server.kill();
            starts[start] = timed(server::restart) / 1_000;
            work[start] = server.processorTime().toMillis() / 1_000.0;
        }
        System.out.printf(
                "start, %d times: median %.1f s, fastest %.1f s; processor time: median %.1f s%n",
                STARTS, median(starts), Quantile.at(starts, 0), median(work));
    }

    private void storeOneRow() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(bare)
                .POST(HttpRequest.BodyPublishers.ofString(WISH))
                .build();
        expect(client.send(request, HttpResponse.BodyHandlers.ofString()));
    }

    private HttpResponse<String> chat(String body) throws IOException, InterruptedException {
        turns++;
        return expect(server.post("/api/v1/chat", key, body, Map.of()));
    }

    private void generate(String session) throws IOException, InterruptedException {
        expect(server.post("/api/v1/generate", key, "{\"session_id\":\"" + session + "\"}", Map.of()));
    }

    private static HttpResponse<String> expect(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private String more(String session) {
        return "{\"message\":\"There are " + (20 + turns % 15) + " pupils.\",\"session_id\":\"" + session + "\"}";
    }

    private static double timed(Work work) throws IOException, InterruptedException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static void show(String what, double[] times, double[] bare) {
        System.out.printf(
                "%-28s %8.1f %8.1f %8.1f%n",
                what, median(times), Quantile.at(times, 0.95), median(times) / median(bare));
    }

    private static double median(double[] times) {
        return Quantile.at(times, 0.5);
    }
}
