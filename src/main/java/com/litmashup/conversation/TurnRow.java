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
@Table(name = "conversation_turn")
class TurnRow extends Row {

    @Column(name = "conversation_id")
    String conversationId;

    @Column(name = "educator_id")
    String educatorId;

    @Column(name = "request_id")
    String requestId;

    /** Digest of what was posted, so that a request id is not reused with another message. */
    String fingerprint;

    long position;
    long attempts;

    @Enumerated(EnumType.STRING)
    TurnStatus status = TurnStatus.QUEUED;

    @Nullable
    String error;

    /** Kinds of personal data that were taken out of the message, separated by commas. */
    String masked;

    String flags = "[]";

    @Column(name = "phase_before")
    @Enumerated(EnumType.STRING)
    @Nullable
    Phase phaseBefore;

    @Column(name = "phase_after")
    @Enumerated(EnumType.STRING)
    @Nullable
    Phase phaseAfter;

    /** What had been said of a reply that did not become the answer. */
    @Column(name = "said_so_far")
    @Nullable
    String saidSoFar;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "started_at")
    @Nullable
    Instant startedAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected TurnRow() {}

    TurnRow(ConversationRow conversation, String target, Post post, long position, String masked, Instant now) {
        this.conversationId = conversation.getId();
        this.educatorId = conversation.educatorId;
        this.requestId = post.requestId();
        this.fingerprint = post.fingerprint(target);
        this.position = position;
        this.masked = masked;
        this.createdAt = now;
    }
}
