package com.litmashup.drills;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * An outside program holds the write lock for seven seconds; the disk is full, and then not; a second server is started
 * on the same file. Reading must go on, writing must say so, and all must be well afterwards without a restart.
 *
 * <p>{@code java -cp target/test-classes com.litmashup.drills.StorageDrill target/litmashup.jar}, as root, because it
 * mounts a small disk.
 */
final class StorageDrill {

    private static final long LOCK_SECONDS = 7;
    private static final Pattern OPEN_TURN = Pattern.compile("\"status\"\\s*:\\s*\"(queued|running)\"");

    private final Server server;
    private final OutsideProgram outside;
    private final Disk disk;
    private final String key;
    private final String session;
    private final List<Said> said = new ArrayList<>();
    private int failures;

    private record Said(String requestId, String text) {}

    private StorageDrill(Server server, OutsideProgram outside, Disk disk) throws IOException, InterruptedException {
        this.server = server;
        this.outside = outside;
        this.disk = disk;
        this.key = server.task("create-api-key", Server.EMAIL, "drill");
        this.session = Answers.session(server.post("/api/v1/chat", key, "{\"message\":\"grade 5\"}", Map.of()));
    }

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        StorageDrill drill;
        try (Disk disk = new Disk();
                Server server = new Server(jar, disk.folder())) {
            drill = new StorageDrill(server, new OutsideProgram(jar), disk);
            drill.lock();
            drill.fill();
            drill.startAnother();
            drill.judge();
        }
        System.out.println(drill.failures == 0 ? "all passed" : drill.failures + " failed");
        System.exit(drill.failures == 0 ? 0 : 1);
    }

    private void lock() throws SQLException, IOException, InterruptedException {
        Said early = new Said(UUID.randomUUID().toString(), "mark-early 21 pupils");
        Said late = new Said(UUID.randomUUID().toString(), "mark-late 22 pupils");
        try (Connection connection = outside.open(server.database(), "")) {
            OutsideProgram.run(connection, "begin immediate");
            CompletableFuture<HttpResponse<String>> waiting = CompletableFuture.supplyAsync(() -> post(early));
            long slowest = readFor(LOCK_SECONDS);
            check("reading went on under the lock, slowest " + slowest + " ms", slowest < 2_000);
            saysSo("a write under the lock", waiting.join());
            OutsideProgram.run(connection, "rollback");
        }
        check("the first write after the lock is taken", isTaken(post(late)));
        check("the refused write is taken when it is sent again", isTaken(post(early)));
        said.addAll(List.of(early, late));
    }

    private void fill() throws IOException, InterruptedException {
        Said refused = new Said(UUID.randomUUID().toString(), "mark-full 23 pupils");
        disk.fill();
        HttpResponse<String> answer = post(refused);
        for (int more = 0; more < 200 && isTaken(answer); more++) {
            said.add(refused);
            refused = new Said(UUID.randomUUID().toString(), "mark-full-" + more + " 23 pupils");
            answer = post(refused);
        }
        saysSo("a write on the full disk", answer);
        check("reading goes on with a full disk", read() < 2_000);
        disk.empty();
        check("the first write with space again is taken", isTaken(post(refused)));
        said.add(refused);
    }

    private void startAnother() throws IOException, InterruptedException {
        Server.Ended second = server.startAnother();
        System.out.println("the second server says: " + second.printed());
        check("a second server refuses to start", second.code() != 0);
        check(
                "it says why in one sentence",
                second.printed().lines().count() == 1 && second.printed().startsWith("Another server already uses"));
    }

    private void judge() throws IOException, InterruptedException {
        String transcript = transcript();
        for (int second = 0; second < 60 && OPEN_TURN.matcher(transcript).find(); second++) {
            TimeUnit.SECONDS.sleep(1);
            transcript = transcript();
        }
        check("no turn is stuck", !OPEN_TURN.matcher(transcript).find());
        for (Said each : said) {
            int times = Answers.count(transcript, "\"content\":\"" + each.text() + "\"");
            check("“" + each.text() + "” is there once (found " + times + ")", times == 1);
        }
        String integrity = server.task("integrity");
        check(integrity, integrity.endsWith("is whole."));
    }

    private long readFor(long seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long slowest = 0;
        while (System.nanoTime() < end) {
            slowest = Math.max(slowest, read());
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return slowest;
    }

    /** How many milliseconds a read took; more than any limit where it failed. */
    private long read() throws IOException, InterruptedException {
        long start = System.nanoTime();
        boolean isRead = server.get("/api/v1/session/" + session, key).statusCode() == 200;
        return isRead ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) : Long.MAX_VALUE;
    }

    private String transcript() throws IOException, InterruptedException {
        return server.get("/api/v1/session/" + session, key).body();
    }

    private HttpResponse<String> post(Said message) {
        String body = "{\"message\":\"" + message.text() + "\",\"session_id\":\"" + session + "\"}";
        try {
            return server.post("/api/v1/chat", key, body, Map.of("Idempotency-Key", message.requestId()));
        } catch (IOException | InterruptedException cut) {
            throw new IllegalStateException("the server did not answer", cut);
        }
    }

    private static boolean isTaken(HttpResponse<String> answer) {
        return answer.statusCode() < 300;
    }

    private void saysSo(String what, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String again = answer.headers().firstValue("Retry-After").orElse("never");
        System.out.println(
                what + ": " + answer.statusCode() + " " + type + ", again after " + again + " s, " + answer.body());
        check(what + " is refused with 503", answer.statusCode() == 503);
        check(
                "… as a problem that says when to come back",
                type.startsWith("application/problem+json") && again.matches("\\d+"));
    }

    private void check(String what, boolean holds) {
        System.out.println((holds ? "passed: " : "FAILED: ") + what);
        failures += holds ? 0 : 1;
    }
}
