package com.litmashup.mashup.keeping;

import com.litmashup.mashup.Lesson;
import com.litmashup.pedagogy.SkillLevel;
import com.litmashup.platform.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "mashup")
class MashupRow extends Row {

    private static final int LONGEST_SEARCH_TEXT = 20_000;

    @Column(name = "owner_id")
    String ownerId;

    @Column(name = "conversation_id")
    @Nullable
    String conversationId;

    String title = "";

    @Column(name = "skill_level")
    @Enumerated(EnumType.STRING)
    SkillLevel skillLevel = SkillLevel.BEGINNER;

    /** Canonical names, each between bars, so that one can be looked for whole. */
    String genres = "";

    @Column(name = "search_text")
    String searchText = "";

    @Column(name = "current_version")
    long currentVersion;

    String brief;
    String findings;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected MashupRow() {}

    MashupRow(String ownerId, @Nullable String conversationId, String brief, String findings, Instant now) {
        this.ownerId = ownerId;
        this.conversationId = conversationId;
        this.brief = brief;
        this.findings = findings;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Moves on to a version of the lesson. */
    void show(Lesson lesson, long version, Instant now) {
        title = lesson.title();
        skillLevel = lesson.skillLevel();
        genres = "|" + String.join("|", lesson.genres()) + "|";
        String words = String.join("\n", lesson.title(), lesson.summary(), String.join(" ", lesson.genres()))
                .toLowerCase(Locale.ROOT);
        searchText = words.codePointCount(0, words.length()) <= LONGEST_SEARCH_TEXT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_SEARCH_TEXT));
        currentVersion = version;
        updatedAt = now;
    }
}
