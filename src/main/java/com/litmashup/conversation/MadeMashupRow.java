package com.litmashup.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A lesson that was made from a conversation; the lesson itself is kept elsewhere. */
@Entity
@Table(name = "conversation_mashup")
class MadeMashupRow {

    @Id
    @Column(name = "mashup_id")
    String mashupId;

    @Column(name = "conversation_id")
    String conversationId;

    @Column(name = "created_at")
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected MadeMashupRow() {}

    MadeMashupRow(String mashupId, String conversationId, Instant createdAt) {
        this.mashupId = mashupId;
        this.conversationId = conversationId;
        this.createdAt = createdAt;
    }
}
