package com.litmashup.research.scripted;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Tavily on the loopback of this machine, down at the socket, so that it can do what no decent server does. It plays a
 * scene for each question and remembers all it was asked.
 */
public final class ScriptedTavily implements AutoCloseable {

    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    /** A question as it came over the wire. */
    public record Asked(String head, String query) {

        public boolean has(String header) {
            return head.toLowerCase(java.util.Locale.ROOT).contains(header.toLowerCase(java.util.Locale.ROOT));
        }
    }

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Socket> callers = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private volatile Function<String, Scene> script;

    private ScriptedTavily(Function<String, Scene> script) throws IOException {
        this.script = script;
        this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        threads.execute(this::open);
    }

    /** Opens its door, and plays a scene for each query. */
    public static ScriptedTavily playing(Function<String, Scene> script) {
        try {
            return new ScriptedTavily(script);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public void play(Function<String, Scene> changed) {
        script = changed;
    }

    public String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** How often anybody has connected, even without a question. */
    public int connections() {
        return connections.get();
    }

    /** How many questions were under way together at most. */
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public void close() {
        over.countDown();
        try {
            door.close();
            for (Socket caller : callers) {
                caller.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        threads.shutdownNow();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                connections.incrementAndGet();
                callers.add(caller);
                threads.execute(() -> serve(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            Asked question = read(caller.getInputStream());
            mostAtOnce.accumulateAndGet(now.incrementAndGet(), Math::max);
            asked.add(question);
            try {
                script.apply(question.query()).play(caller, over);
            } finally {
                now.decrementAndGet();
            }
        } catch (IOException gone) {
            // The caller hung up, which is one of the things to be seen.
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static Asked read(InputStream raw) throws IOException {
        InputStream in = new BufferedInputStream(raw);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("hung up");
            }
            head.write(next);
        }
        String headers = head.toString(StandardCharsets.ISO_8859_1);
        Matcher length = LENGTH.matcher(headers);
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        String query = JsonMapper.shared().readTree(body).path("query").asString("");
        return new Asked(headers, query);
    }

    /** The queries in the order they came. */
    public List<String> queries() {
        return new ArrayList<>(asked.stream().map(Asked::query).toList());
    }
}
