package com.litmashup.conversation;

import com.litmashup.platform.Row;
import com.litmashup.research.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "conversation_source")
class SourceRow extends Row {

    @Column(name = "conversation_id")
    String conversationId;

    long number;

    String author;

    String title;

    @Nullable
    String url;

    String publisher;

    String year;

    String snippet;

    @Enumerated(EnumType.STRING)
    Source.Kind kind;

    double quality;

    String judgement;

    @Nullable
    String genre;

    @Column(name = "retrieved_at")
    Instant retrievedAt;

    @Enumerated(EnumType.STRING)
    Source.Standing standing;

    @SuppressWarnings("NullAway.Init")
    protected SourceRow() {}

    SourceRow(String conversationId, Source source) {
        this.conversationId = conversationId;
        this.number = source.number();
        this.author = source.author();
        this.title = source.title();
        this.url = source.url();
        this.publisher = source.publisher();
        this.year = source.year();
        this.snippet = source.snippet();
        this.kind = source.kind();
        this.quality = source.quality();
        this.judgement = source.judgement();
        this.genre = source.genre();
        this.retrievedAt = source.retrievedAt();
        this.standing = source.standing();
    }

    Source source() {
        return new Source(
                Math.toIntExact(number),
                author,
                title,
                url,
                publisher,
                year,
                snippet,
                kind,
                quality,
                judgement,
                genre,
                retrievedAt,
                standing);
    }
}
