package com.litmashup.drills;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Kills the server at random moments of turns and looks what is left: every accepted message must be there, none twice
 * after a retry with its request id, no turn stuck, the database sound.
 *
 * <p>{@code java -cp target/test-classes com.litmashup.drills.KillDrill target/litmashup.jar [kills] [seed]}
 */
final class KillDrill {

    private static final Pattern OPEN_TURN = Pattern.compile("\"status\"\\s*:\\s*\"(queued|running)\"");

    private final Server server;
    private final String key;
    private final Random random;
    private final List<Sent> sent = new ArrayList<>();

    private record Sent(String requestId, String session, String text, boolean accepted) {}

    private KillDrill(Server server, String key, Random random) {
        this.server = server;
        this.key = key;
        this.random = random;
    }

    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 20261123;
        Path folder = Files.createTempDirectory("kill-drill");
        try (Server server = new Server(Path.of(arguments[0]).toAbsolutePath(), folder)) {
            String key = server.task("create-api-key", Server.EMAIL, "drill");
            KillDrill drill = new KillDrill(server, key, new Random(seed));
            for (int kill = 0; kill < kills; kill++) {
                drill.sayAndKill(kill);
            }
            boolean sound = drill.judge();
            System.exit(sound ? 0 : 1);
        }
    }

    private void sayAndKill(int round) throws IOException, InterruptedException {
        String session =
                Answers.session(server.post("/api/v1/chat", key, message("grade 5, round " + round), Map.of()));
        Thread killer = Thread.ofVirtual().start(this::killSoon);
        for (int turn = 0; killer.isAlive() && turn < 400; turn++) {
            say(session, "samba and baroque, 45 minutes, " + (20 + turn % 10) + " pupils, mark-" + round + "-" + turn);
        }
        killer.join();
        server.restart();
        retryTheLast();
    }

    private void killSoon() {
        try {
            TimeUnit.MILLISECONDS.sleep(5 + random.nextInt(400));
            server.kill();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void say(String session, String text) throws InterruptedException {
        String requestId = UUID.randomUUID().toString();
        boolean accepted;
        try {
            HttpResponse<String> answer =
                    server.post("/api/v1/chat", key, message(text, session), Map.of("Idempotency-Key", requestId));
            accepted = answer.statusCode() < 300;
        } catch (IOException cut) {
            accepted = false;
        }
        sent.add(new Sent(requestId, session, text, accepted));
    }

    /** What a careful program does after a cut: it sends the last message again with its request id. */
    private void retryTheLast() throws IOException, InterruptedException {
        Sent last = sent.getLast();
        HttpResponse<String> answer = server.post(
                "/api/v1/chat", key, message(last.text(), last.session()), Map.of("Idempotency-Key", last.requestId()));
        sent.set(sent.size() - 1, new Sent(last.requestId(), last.session(), last.text(), answer.statusCode() < 300));
    }

    private boolean judge() throws IOException, InterruptedException {
        // What a restart takes up again is answered by then, also on a busy machine.
        TimeUnit.SECONDS.sleep(15);
        int missing = 0;
        int doubled = 0;
        int stuck = 0;
        for (String session : sent.stream().map(Sent::session).distinct().toList()) {
            String body = server.get("/api/v1/session/" + session, key).body();
            stuck += OPEN_TURN.matcher(body).find() ? 1 : 0;
            for (Sent message : sent) {
                if (message.session().equals(session)) {
                    int times = Answers.count(body, "\"content\":\"" + message.text() + "\"");
                    missing += message.accepted() && times == 0 ? 1 : 0;
                    doubled += times > 1 ? 1 : 0;
                }
            }
        }
        String integrity = server.task("integrity");
        long accepted = sent.stream().filter(Sent::accepted).count();
        System.out.printf(
                "%d messages sent, %d accepted; missing %d, doubled %d, conversations with a stuck turn %d; integrity: %s%n",
                sent.size(), accepted, missing, doubled, stuck, integrity);
        return missing + doubled + stuck == 0 && accepted > 0;
    }

    private static String message(String text) {
        return "{\"message\":\"" + text + "\"}";
    }

    private static String message(String text, String session) {
        return "{\"message\":\"" + text + "\",\"session_id\":\"" + session + "\"}";
    }
}
