package com.litmashup.research.searching;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Keeps a provider in trouble from being asked again and again. Opens after some failures in a row; after a rest one
 * question is let through, and its answer decides.
 */
final class Circuit {

    private final int failuresToOpen;
    private final long restNanos;
    private final LongSupplier nanoTime;
    private int failures;
    private boolean open;
    private long openedAt;

    Circuit(int failuresToOpen, Duration rest, LongSupplier nanoTime) {
        this.failuresToOpen = failuresToOpen;
        this.restNanos = rest.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Whether a question may be asked now. Whoever may, tells how it went. */
    synchronized boolean tryPass() {
        if (!open) {
            return true;
        }
        if (nanoTime.getAsLong() - openedAt < restNanos) {
            return false;
        }
        openedAt = nanoTime.getAsLong();
        return true;
    }

    synchronized boolean isOpen() {
        return open;
    }

    synchronized void succeeded() {
        failures = 0;
        open = false;
    }

    synchronized void failed() {
        failures++;
        if (failures >= failuresToOpen) {
            open = true;
            openedAt = nanoTime.getAsLong();
        }
    }
}
