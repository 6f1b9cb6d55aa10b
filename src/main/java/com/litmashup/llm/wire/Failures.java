package com.litmashup.llm.wire;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What an exception of the HTTP client means. */
final class Failures {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static Outcome outcome(Exception failure) {
        return switch (failure) {
            case HttpConnectTimeoutException late -> new Outcome.NoConnectionInTime();
            case ConnectException refused -> new Outcome.Unreachable();
            case IOException broken ->
                broken.getCause() instanceof UnresolvedAddressException
                        ? new Outcome.Unreachable()
                        : new Outcome.ConnectionLost();
            case InterruptedException cut -> new Outcome.ConnectionLost();
            default -> unforeseen(failure);
        };
    }

    private static Outcome unforeseen(Exception failure) {
        log.warn("An answer of a model could not be read", failure);
        return new Outcome.Garbled();
    }
}
