package com.litmashup.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something said.
 *
 * @param engine who phrased it, where the agent speaks: {@code library} or a model
 */
public record Message(
        String id,
        String turnId,
        Speaker speaker,
        String text,
        @Nullable String engine,
        Instant createdAt) {

    public enum Speaker {
        EDUCATOR,
        AGENT
    }
}
