package com.litmashup.conversation;

import com.litmashup.platform.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "conversation_message")
class MessageRow extends Row {

    @Column(name = "conversation_id")
    String conversationId;

    @Column(name = "turn_id")
    String turnId;

    long position;

    @Enumerated(EnumType.STRING)
    Message.Speaker role;

    String content;

    @Nullable
    String engine;

    /** Of the prompt that a model phrased it from. */
    @Column(name = "prompt_hash")
    @Nullable
    String promptHash;

    @Column(name = "created_at")
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected MessageRow() {}

    MessageRow(
            TurnRow turn, long position, Message.Speaker role, String content, @Nullable String engine, Instant now) {
        this.conversationId = turn.conversationId;
        this.turnId = turn.getId();
        this.position = position;
        this.role = role;
        this.content = content;
        this.engine = engine;
        this.createdAt = now;
    }

    Message message() {
        return new Message(getId(), turnId, role, content, engine, createdAt);
    }
}
