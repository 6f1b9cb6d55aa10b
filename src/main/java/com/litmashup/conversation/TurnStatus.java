package com.litmashup.conversation;

import java.util.Locale;

/** Where a turn stands. The last four are ends; a turn that did not complete can be tried again. */
public enum TurnStatus {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED,
    STOPPED,
    INTERRUPTED;

    public boolean isOpen() {
        return this == QUEUED || this == RUNNING;
    }

    /** Whether the teacher can have it tried again. */
    public boolean isRetryable() {
        return this == FAILED || this == STOPPED || this == INTERRUPTED;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
