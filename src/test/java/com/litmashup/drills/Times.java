package com.litmashup.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How long something took, again and again. */
final class Times {

    private final List<Long> nanos = new ArrayList<>();

    /** Does it, and counts the time that it took. */
    <T> T of(Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.add(System.nanoTime() - start);
        }
    }

    @Override
    public String toString() {
        return nanos.isEmpty()
                ? "never"
                : String.format("median %.1f ms, 99th of 100 %.1f ms, %d times", at(0.5), at(0.99), nanos.size());
    }

    private double at(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        long found = sorted.get((int) Math.round(share * (sorted.size() - 1)));
        return found / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
