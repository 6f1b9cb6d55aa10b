package com.litmashup.llm;

import java.time.Duration;

/** How long one try took, from its making. */
final class Stopwatch {

    private final long start = System.nanoTime();
    private long first;
    private long end;

    void firstText() {
        if (first == 0) {
            first = System.nanoTime();
        }
    }

    void stop() {
        end = System.nanoTime();
    }

    Duration untilFirstText() {
        return Duration.ofNanos((first == 0 ? end : first) - start);
    }

    Duration whole() {
        return Duration.ofNanos(end - start);
    }
}
