package com.litmashup.llm.wire;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.function.Consumer;

/** How long one answer may be silent: long before its first line, shorter after it. */
final class Patience implements AutoCloseable {

    private final Watch watch;
    private final Limits limits;
    private final Consumer<Cut> end;
    private volatile long lastSign = System.nanoTime();
    private volatile boolean hasBegun;
    private ScheduledFuture<?> look;

    Patience(Watch watch, Limits limits, Consumer<Cut> end) {
        this.watch = watch;
        this.limits = limits;
        this.end = end;
        this.look = watch.after(limits.firstToken(), this::look);
    }

    /** A line came. */
    void sign() {
        lastSign = System.nanoTime();
        if (!hasBegun) {
            hasBegun = true;
            lookAgain(limits.idle());
        }
    }

    private void look() {
        Duration limit = hasBegun ? limits.idle() : limits.firstToken();
        Duration left = limit.minusNanos(System.nanoTime() - lastSign);
        if (left.isPositive()) {
            lookAgain(left);
        } else {
            end.accept(hasBegun ? Cut.IDLE : Cut.FIRST_TOKEN);
        }
    }

    private synchronized void lookAgain(Duration in) {
        look.cancel(false);
        look = watch.after(in, this::look);
    }

    @Override
    public synchronized void close() {
        look.cancel(false);
    }
}
