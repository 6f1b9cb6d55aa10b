package com.litmashup.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of an educator and the work of answering it.
 *
 * @param error one plain sentence where it did not complete
 * @param saidSoFar what had been said of a reply that did not become the answer; empty where nothing had
 * @param phaseAfter known once it completed
 */
public record Turn(
        String id,
        TurnStatus status,
        @Nullable String error,
        List<Flag> flags,
        String saidSoFar,
        @Nullable Phase phaseBefore,
        @Nullable Phase phaseAfter) {

    /**
     * A thing the teacher was told beside the answer.
     *
     * @param code for programs, for example {@code personal_data}
     * @param message for people
     */
    public record Flag(String code, String message) {}

    public boolean movedOn() {
        return phaseBefore != null && phaseAfter != null && phaseBefore != phaseAfter;
    }
}
