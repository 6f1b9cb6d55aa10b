package com.litmashup.llm;

import java.time.Duration;
import java.time.Instant;

/**
 * Remembers how an engine did at a task lately. After three failures in a row it rests, twice as long each time it
 * fails again; then one call may try, and only when that went well the others may too.
 */
final class Circuit {

    private static final int MOST_FAILURES = 3;
    private static final Duration FIRST_REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofMinutes(10);

    private int failures;
    private Duration rest = FIRST_REST;
    private Instant restsUntil = Instant.EPOCH;
    private boolean isTrying;

    /** Whether a call would be let through at this moment. */
    synchronized boolean isResting(Instant now) {
        return failures >= MOST_FAILURES && (isTrying || now.isBefore(restsUntil));
    }

    /** Lets a call through, or not. One that is let through must come back as good, bad or void. */
    synchronized boolean admits(Instant now) {
        if (isResting(now)) {
            return false;
        }
        isTrying = failures >= MOST_FAILURES;
        return true;
    }

    synchronized void good() {
        failures = 0;
        rest = FIRST_REST;
        isTrying = false;
    }

    synchronized void bad(Instant now) {
        failures++;
        isTrying = false;
        if (failures > MOST_FAILURES) {
            Duration twice = rest.multipliedBy(2);
            rest = twice.compareTo(LONGEST_REST) < 0 ? twice : LONGEST_REST;
        }
        restsUntil = now.plus(rest);
    }

    /** It says nothing about the engine: somebody stopped it. */
    synchronized void unjudged() {
        isTrying = false;
    }

    /** For how long yet; zero where it does not rest. */
    synchronized Duration restFor(Instant now) {
        return isResting(now) && now.isBefore(restsUntil) ? Duration.between(now, restsUntil) : Duration.ZERO;
    }
}
