package com.litmashup.llm.wire;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Gives LangChain4j the wire of one call, whatever time limits it asks for. */
public record WireBuilder(Wire wire) implements HttpClientBuilder {

    @Override
    public Duration connectTimeout() {
        return wire.limits().connect();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration asked) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return wire.limits().idle();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration asked) {
        return this;
    }

    @Override
    public HttpClient build() {
        return wire;
    }
}
