package com.litmashup.llm;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a listener; one that fails is told no more than the end, and the call is stopped. */
final class Hearing {

    private static final Logger log = LoggerFactory.getLogger(Hearing.class);

    private final Listener listener;
    private final Runnable stop;
    private boolean hasFailed;

    Hearing(Listener listener, Runnable stop) {
        this.listener = listener;
        this.stop = stop;
    }

    void tell(Consumer<Listener> news) {
        if (hasFailed) {
            return;
        }
        try {
            news.accept(listener);
        } catch (RuntimeException e) {
            log.warn("Whoever listens to a model failed, so the model is stopped", e);
            hasFailed = true;
            stop.run();
        }
    }

    void tellEnd(End end) {
        try {
            listener.ended(end);
        } catch (RuntimeException e) {
            log.warn("Whoever listens to a model failed at its end", e);
        }
    }
}
