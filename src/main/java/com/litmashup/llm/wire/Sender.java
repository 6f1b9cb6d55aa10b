package com.litmashup.llm.wire;

import dev.langchain4j.http.client.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sends requests over HTTP/1.1; local servers and proxies stumble over an offer of HTTP/2. Follows no redirection. */
public final class Sender implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client;

    /**
     * A sender.
     *
     * @param connect how long a connection may take to be made
     */
    public Sender(Duration connect) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .executor(threads)
                .build();
    }

    HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        Optional.ofNullable(request.body())
                                .map(java.net.http.HttpRequest.BodyPublishers::ofString)
                                .orElseGet(java.net.http.HttpRequest.BodyPublishers::noBody));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return send(builder.build());
    }

    /** Sends and waits for the head of the answer; its body must be read or closed. */
    public HttpResponse<InputStream> send(java.net.http.HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    @Override
    public void close() {
        client.shutdownNow();
        threads.shutdownNow();
    }
}
