package com.litmashup.platform.settings;

import com.litmashup.platform.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints why the application refuses to start: sentences for a person, no stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        StartRefused refused = refusal(failure);
        if (refused == null) {
            return false;
        }
        refused.sentences().forEach(System.err::println);
        return true;
    }

    private static @Nullable StartRefused refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return refused;
            }
        }
        return null;
    }
}
