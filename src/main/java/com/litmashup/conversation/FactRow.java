package com.litmashup.conversation;

import com.litmashup.platform.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

@Entity
@Table(name = "conversation_fact")
class FactRow extends Row {

    @Column(name = "conversation_id")
    String conversationId;

    @Enumerated(EnumType.STRING)
    BriefField field;

    long position;

    @Column(name = "fact_value")
    String factValue;

    @Enumerated(EnumType.STRING)
    Noted.Basis basis;

    String evidence;

    @SuppressWarnings("NullAway.Init")
    protected FactRow() {}

    FactRow(
            String conversationId,
            BriefField field,
            long position,
            String factValue,
            Noted.Basis basis,
            String evidence) {
        this.conversationId = conversationId;
        this.field = field;
        this.position = position;
        this.factValue = factValue;
        this.basis = basis;
        this.evidence = evidence;
    }
}
