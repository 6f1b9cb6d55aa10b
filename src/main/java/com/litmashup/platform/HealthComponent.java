package com.litmashup.platform;

import java.util.Optional;

/** One part that {@code /health} reports. Each room that depends on something outside offers one as a bean. */
public interface HealthComponent {

    /** How a part is. */
    enum Status {
        /** Works. */
        HEALTHY,
        /** Does not work, or is not set up; the application goes on without it. */
        DEGRADED,
        /** Does not work, and nothing can go on without it. */
        UNHEALTHY
    }

    /**
     * How a part is right now.
     *
     * @param detail one sentence for an operator; no secret, no path
     */
    record Condition(Status status, String detail) {}

    /** Its name in the answer of {@code /health}: {@code database}, {@code model}, {@code search}. */
    String name();

    /** How it is. Answers at once: whatever takes long is asked in the background. */
    Condition condition();

    /** What the start-up summary says of it: what is missing and what that costs, or which part answers. */
    default Optional<String> atStart() {
        return Optional.empty();
    }
}
