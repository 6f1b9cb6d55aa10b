package com.litmashup.research;

import java.time.Instant;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/**
 * One search and how it ended.
 *
 * @param tool {@code library} or {@code tavily}
 * @param query what was looked for, in words a teacher can read
 * @param error what there is to say of it, in one plain sentence; null where nothing is
 * @param credits what it cost, in the provider's units
 */
public record ToolCall(
        String id,
        String tool,
        String query,
        Outcome outcome,
        int resultCount,
        long durationMs,
        @Nullable String error,
        int credits,
        Instant createdAt) {

    /** How a search ended. An empty shelf, a locked door and a door that nobody opened are different things. */
    public enum Outcome {
        OK,
        EMPTY,
        FAILED,
        TIMEOUT,
        NO_KEY,
        RATE_LIMITED;

        /** The coarser word of the JSON contract: completed, failed or timeout. */
        public String status() {
            return switch (this) {
                case OK, EMPTY -> "completed";
                case TIMEOUT -> "timeout";
                case FAILED, NO_KEY, RATE_LIMITED -> "failed";
            };
        }

        public boolean isAnswered() {
            return this == OK || this == EMPTY;
        }
    }

    /** A new id, later ones after earlier ones. */
    public static String newId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
    }

    /** Whether anybody was asked. */
    public boolean isMade() {
        return outcome != Outcome.NO_KEY;
    }
}
