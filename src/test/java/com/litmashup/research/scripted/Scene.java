package com.litmashup.research.scripted;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/** What the scripted Tavily does with one question. */
@FunctionalInterface
public interface Scene {

    /** A page as Tavily lists it. */
    record Page(String title, String url, String content) {

        String json() {
            return "{\"title\":%s,\"url\":%s,\"content\":%s,\"score\":0.8,\"raw_content\":null}"
                    .formatted(quoted(title), quoted(url), quoted(content));
        }
    }

    /** Writes to the caller, or does not. */
    void play(Socket caller, CountDownLatch over) throws IOException, InterruptedException;

    /** Lists these pages. */
    static Scene pages(List<Page> pages) {
        return answers(
                200,
                "{\"query\":\"q\",\"answer\":null,\"images\":[],\"results\":[%s],\"response_time\":0.4,\"usage\":{\"credits\":1}}"
                        .formatted(pages.stream().map(Page::json).collect(Collectors.joining(","))));
    }

    static Scene page(String title, String url, String content) {
        return pages(List.of(new Page(title, url, content)));
    }

    /** A status with a body, and headers that each end in CR LF. */
    static Scene answers(int status, String body, String... headers) {
        return (caller, over) -> send(caller, status, body, String.join("", headers));
    }

    /** Takes the question and never says a word. */
    static Scene hangs() {
        return (caller, over) -> over.await();
    }

    /** Begins a long answer and goes on byte by byte, as long as somebody listens and the show lasts. */
    static Scene drips() {
        return (caller, over) -> {
            OutputStream out = caller.getOutputStream();
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"));
            out.flush();
            while (!over.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                out.write(' ');
                out.flush();
            }
        };
    }

    /** Hangs up in the middle of an answer. */
    static Scene breaksOff() {
        return (caller, over) -> {
            caller.getOutputStream()
                    .write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{\"results\":[{\"title\""));
            caller.getOutputStream().flush();
            caller.close();
        };
    }

    /** Answers without end. */
    static Scene floods() {
        return (caller, over) -> {
            OutputStream out = caller.getOutputStream();
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"results\":[\""));
            byte[] much = bytes("a".repeat(64 * 1024));
            for (int i = 0; i < 4_000; i++) {
                out.write(much);
            }
        };
    }

    /** Waits for a signal before it goes on. */
    static Scene after(CountDownLatch signal, Scene then) {
        return (caller, over) -> {
            signal.await();
            then.play(caller, over);
        };
    }

    /** Takes some time, as a network does, before it goes on. */
    static Scene delayed(long milliseconds, Scene then) {
        return (caller, over) -> {
            if (!over.await(milliseconds, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                then.play(caller, over);
            }
        };
    }

    private static void send(Socket caller, int status, String body, String headers) throws IOException {
        byte[] content = bytes(body);
        OutputStream out = caller.getOutputStream();
        out.write(bytes("HTTP/1.1 " + status + " Scripted\r\nContent-Type: application/json\r\nContent-Length: "
                + content.length + "\r\nConnection: close\r\n" + headers + "\r\n"));
        out.write(content);
        out.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(text);
    }
}
