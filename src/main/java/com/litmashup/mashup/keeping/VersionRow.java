package com.litmashup.mashup.keeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "mashup_version")
class VersionRow extends Row {

    @Column(name = "mashup_id")
    String mashupId;

    long version;
    String document;
    String quality;
    String engine;

    @Column(name = "generation_ms")
    long generationMs;

    String fallbacks;

    @Column(name = "created_at")
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected VersionRow() {}

    VersionRow(
            MashupRow mashup,
            String document,
            String quality,
            String engine,
            long generationMs,
            String fallbacks,
            Instant now) {
        this.mashupId = mashup.id;
        this.version = mashup.currentVersion;
        this.document = document;
        this.quality = quality;
        this.engine = engine;
        this.generationMs = generationMs;
        this.fallbacks = fallbacks;
        this.createdAt = now;
    }
}
