package com.litmashup.llm.scripted;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request and what is answered to it, down to single bytes. */
final class Exchange {

    /** The client has hung up, so nothing more is to be said. */
    static final class HungUp extends IOException {}

    private static final Duration STALLED = Duration.ofMinutes(2);
    private static final byte[] LINE_END = bytes("\r\n");

    private final Socket socket;
    private final OutputStream out;
    private final Received received;
    private boolean isClosing;

    Exchange(Socket socket, Received received) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.received = received;
    }

    Received received() {
        return received;
    }

    boolean isClosing() {
        return isClosing;
    }

    /** A whole answer. */
    void answer(int status, String type, String body) throws IOException {
        byte[] content = bytes(body);
        head(status, type, "Content-Length: " + content.length);
        out.write(content);
        out.flush();
    }

    void json(int status, String body) throws IOException {
        answer(status, "application/json; charset=utf-8", body);
    }

    /** A head that promises more than will come. */
    void promise(String type, int length) throws IOException {
        head(200, type, "Content-Length: " + length);
    }

    void begin(String type) throws IOException {
        head(200, type, "Transfer-Encoding: chunked");
    }

    /** A line of its own in a chunk of its own. */
    void line(String text) throws IOException {
        chunk(bytes(text + "\n"));
    }

    void chunk(byte[] content) throws IOException {
        if (received.left().isDone()) {
            throw new HungUp();
        }
        out.write(bytes(Integer.toHexString(content.length)));
        out.write(LINE_END);
        out.write(content);
        out.write(LINE_END);
        out.flush();
    }

    void raw(String text) throws IOException {
        out.write(bytes(text));
        out.flush();
    }

    void end() throws IOException {
        raw("0\r\n\r\n");
    }

    /** Closes without the last chunk. */
    void drop() throws IOException {
        isClosing = true;
        socket.shutdownOutput();
        socket.close();
    }

    /** Breaks the connection off, so that the client gets a reset. */
    void reset() throws IOException {
        isClosing = true;
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Says nothing until the client hangs up. */
    void stall() throws IOException {
        pause(STALLED);
        throw new HungUp();
    }

    /** Takes its time, unless the client hangs up meanwhile. */
    void pause(Duration time) throws IOException {
        if (time.isZero()) {
            return;
        }
        try {
            received.left().get(time.toNanos(), TimeUnit.NANOSECONDS);
            throw new HungUp();
        } catch (TimeoutException itIsStillThere) {
            return;
        } catch (InterruptedException | ExecutionException e) {
            throw new HungUp();
        }
    }

    private void head(int status, String type, String framing) throws IOException {
        raw("HTTP/1.1 " + status + " Scripted\r\nContent-Type: " + type + "\r\n" + framing + "\r\n\r\n");
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
