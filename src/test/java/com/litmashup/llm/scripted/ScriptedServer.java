package com.litmashup.llm.scripted;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Accepts connections on the loopback address, keeps them alive, and writes down what comes in and when clients leave. */
abstract class ScriptedServer implements AutoCloseable {

    private static final int SECONDS = 30;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Received> news = new LinkedBlockingQueue<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ServerSocket door;
    private volatile @Nullable Thread doorkeeper;
    private int port;

    /** Answers one request. */
    abstract void answer(Exchange exchange) throws IOException;

    final void listen(int wished) {
        try {
            ServerSocket socket = new ServerSocket(wished, 512, InetAddress.getLoopbackAddress());
            door = socket;
            port = socket.getLocalPort();
            doorkeeper = Thread.ofVirtual().start(() -> accept(socket));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public final String origin() {
        return "http://127.0.0.1:" + port;
    }

    /** Everything that was asked, oldest first. */
    public final List<Received> received() {
        return received;
    }

    /** The next request that nobody has awaited yet. */
    public final Received await(String path) throws InterruptedException {
        Received next = news.poll(SECONDS, TimeUnit.SECONDS);
        while (next != null && !next.path().equals(path)) {
            next = news.poll(SECONDS, TimeUnit.SECONDS);
        }
        if (next == null) {
            throw new AssertionError("nobody asked for " + path);
        }
        return next;
    }

    /** What clients sent that a real server would not take. */
    public final List<String> violations() {
        return violations;
    }

    final void violated(String what) {
        violations.add(what);
    }

    /** Stops listening and cuts every connection: from now on connections are refused. */
    public final void hangUp() {
        ServerSocket socket = door;
        if (socket != null) {
            quietly(socket);
            awaitDoorkeeper();
        }
        open.forEach(ScriptedServer::quietly);
    }

    /** A port is free only when the thread that waits at it has gone. */
    private void awaitDoorkeeper() {
        Thread keeper = doorkeeper;
        try {
            if (keeper != null) {
                keeper.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens at the same port again. */
    public final void comeBack() {
        listen(port);
    }

    @Override
    public void close() {
        hangUp();
        if (!violations.isEmpty()) {
            throw new AssertionError("a real server would not have taken this: " + violations);
        }
    }

    private void accept(ServerSocket socket) {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                client.setTcpNoDelay(true);
                open.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            for (int first = in.read(); first >= 0; ) {
                Received request = read(first, in);
                CompletableFuture<Integer> next = watch(in, request);
                received.add(request);
                news.add(request);
                Exchange exchange = new Exchange(client, request);
                answer(exchange);
                first = exchange.isClosing() ? -1 : next.join();
            }
        } catch (IOException gone) {
            // The client, or the script, has hung up.
        } finally {
            open.remove(client);
        }
    }

    /** Reads on, to see the client leave; a byte that comes instead begins the next request. */
    private static CompletableFuture<Integer> watch(InputStream in, Received request) {
        CompletableFuture<Integer> next = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            int first;
            try {
                first = in.read();
            } catch (IOException reset) {
                first = -1;
            }
            if (first < 0) {
                request.left().complete(System.nanoTime());
            }
            next.complete(first);
        });
        return next;
    }

    private static Received read(int first, InputStream in) throws IOException {
        String[] start = ((char) first + line(in)).split(" ");
        Map<String, String> headers = new TreeMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Received(start[0], start[1], headers, body, new CompletableFuture<>());
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the client left within a line");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static void quietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
