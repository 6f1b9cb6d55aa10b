package com.litmashup.llm.scripted;

import java.time.Duration;

/**
 * How long a scripted server takes, in orders of magnitude of real ones.
 *
 * @param load of a model that is not loaded
 * @param promptTokensPerSecond 0 for at once
 * @param tokensPerSecond 0 for at once
 */
public record Timing(Duration load, double promptTokensPerSecond, double tokensPerSecond) {

    public static final Timing INSTANT = new Timing(Duration.ZERO, 0, 0);
    public static final Timing GPU = new Timing(Duration.ofSeconds(2), 1_000, 50);
    public static final Timing CPU = new Timing(Duration.ofSeconds(8), 40, 6);

    Duration prompt(int tokens) {
        return of(tokens, promptTokensPerSecond);
    }

    Duration token() {
        return of(1, tokensPerSecond);
    }

    private static Duration of(int tokens, double perSecond) {
        return perSecond == 0 ? Duration.ZERO : Duration.ofNanos((long) (tokens * 1e9 / perSecond));
    }
}
