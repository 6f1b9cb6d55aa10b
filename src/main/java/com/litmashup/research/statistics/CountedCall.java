package com.litmashup.research.statistics;

import com.litmashup.platform.Row;
import com.litmashup.research.ToolCall;
import com.litmashup.research.ToolCall.Outcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A search as it is counted, for whomever it was made; nobody's name is kept with it. */
@Entity
@Table(name = "research_call")
class CountedCall extends Row {

    String tool;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Column(name = "duration_ms")
    long durationMs;

    long credits;

    @Nullable
    String trouble;

    @Column(name = "created_at")
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected CountedCall() {}

    CountedCall(ToolCall call) {
        super(call.id());
        this.tool = call.tool();
        this.outcome = call.outcome();
        this.durationMs = call.durationMs();
        this.credits = call.credits();
        this.trouble = call.outcome().isAnswered() ? null : call.error();
        this.createdAt = call.createdAt();
    }
}
