package com.litmashup.conversation;

import com.litmashup.platform.Row;
import com.litmashup.research.ToolCall;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "conversation_tool_call")
class ToolCallRow extends Row {

    @Column(name = "conversation_id")
    String conversationId;

    @Column(name = "turn_id")
    String turnId;

    long position;

    String tool;

    String query;

    @Enumerated(EnumType.STRING)
    ToolCall.Outcome outcome;

    @Column(name = "result_count")
    long resultCount;

    @Column(name = "duration_ms")
    long durationMs;

    @Nullable
    String error;

    long credits;

    @Column(name = "created_at")
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected ToolCallRow() {}

    ToolCallRow(TurnRow turn, long position, ToolCall call) {
        super(call.id());
        this.conversationId = turn.conversationId;
        this.turnId = turn.getId();
        this.position = position;
        this.tool = call.tool();
        this.query = call.query();
        this.outcome = call.outcome();
        this.resultCount = call.resultCount();
        this.durationMs = call.durationMs();
        this.error = call.error();
        this.credits = call.credits();
        this.createdAt = call.createdAt();
    }

    Transcript.SearchOfTurn search() {
        return new Transcript.SearchOfTurn(
                turnId,
                new ToolCall(
                        getId(),
                        tool,
                        query,
                        outcome,
                        Math.toIntExact(resultCount),
                        durationMs,
                        error,
                        Math.toIntExact(credits),
                        createdAt));
    }
}
