package com.litmashup.llm.wire;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.time.Duration;

/**
 * The client that LangChain4j's models are given: it passes each request to the wire of the call that is being made on
 * this thread. So a model is made once for all calls, which matters: making one searches the whole class path.
 */
public final class CurrentWire implements HttpClient, HttpClientBuilder {

    private static final ScopedValue<Wire> CURRENT = ScopedValue.newInstance();
    private static final Duration KEPT_BY_THE_WIRE = Duration.ofDays(1);

    /** Makes a call; what it asks for goes over this wire. */
    public static void use(Wire wire, Runnable call) {
        ScopedValue.where(CURRENT, wire).run(call);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        return CURRENT.get().execute(request);
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        CURRENT.get().execute(request, parser, listener);
    }

    @Override
    public Duration connectTimeout() {
        return KEPT_BY_THE_WIRE;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration asked) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return KEPT_BY_THE_WIRE;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration asked) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }
}
