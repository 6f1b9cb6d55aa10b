package com.litmashup.mashup.keeping;

import com.litmashup.platform.Row;
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

    /** Who wrote which piece, as JSON. */
    String authors;

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
            String authors,
            long generationMs,
            String fallbacks,
            Instant now) {
        this.mashupId = mashup.getId();
        this.version = mashup.currentVersion;
        this.document = document;
        this.quality = quality;
        this.engine = engine;
        this.authors = authors;
        this.generationMs = generationMs;
        this.fallbacks = fallbacks;
        this.createdAt = now;
    }

    /** Becomes the newest state of a version that is still growing. */
    void show(
            String newDocument,
            String newQuality,
            String newEngine,
            String newAuthors,
            long took,
            String newFallbacks,
            Instant now) {
        document = newDocument;
        quality = newQuality;
        engine = newEngine;
        authors = newAuthors;
        generationMs = took;
        fallbacks = newFallbacks;
        createdAt = now;
    }
}
