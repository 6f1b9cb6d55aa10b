package com.litmashup.research;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One search and how it ended.
 *
 * @param tool for example {@code library}
 * @param query what was looked for, in words a teacher can read
 * @param error what went wrong, in one plain sentence; null where nothing did
 */
public record ToolCall(
        String id,
        String tool,
        String query,
        Status status,
        int resultCount,
        long durationMs,
        @Nullable String error,
        Instant createdAt) {

    public enum Status {
        COMPLETED,
        FAILED,
        TIMEOUT
    }
}
