package com.litmashup.conversation;

import com.litmashup.platform.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "conversation")
class ConversationRow extends Row {

    static final int TITLE_LENGTH = 200;

    @Column(name = "educator_id")
    String educatorId;

    String title;

    /** "yes" where the educator gave the title, so that it is not derived from the brief any more. */
    String named = "no";

    @Enumerated(EnumType.STRING)
    Phase phase = Phase.INITIAL;

    String asked = "";
    String researched = "";
    long version = 1;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected ConversationRow() {}

    ConversationRow(String educatorId, String title, Instant now) {
        this.educatorId = educatorId;
        this.title = title;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void rename(String newTitle, Instant now) {
        title = newTitle;
        named = "yes";
        touch(now);
    }

    void touch(Instant now) {
        updatedAt = now;
    }
}
