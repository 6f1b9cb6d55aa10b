package com.litmashup.llm.wire;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The one thread that looks whether limits have run out. */
public final class Watch implements AutoCloseable {

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("model-watch").factory());

    public Watch() {
        thread.setRemoveOnCancelPolicy(true);
    }

    /** Does something after a while, unless it is called off. It must not take long. */
    public ScheduledFuture<?> after(Duration time, Runnable action) {
        return thread.schedule(action, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
