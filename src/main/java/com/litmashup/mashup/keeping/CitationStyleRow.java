package com.litmashup.mashup.keeping;

import com.litmashup.research.CitationStyle;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an educator chose. */
@Entity
@Table(name = "citation_style")
class CitationStyleRow {

    /** Only queries read it. */
    @Id
    @Column(name = "educator_id")
    @SuppressWarnings("UnusedVariable")
    private String educatorId;

    @Enumerated(EnumType.STRING)
    CitationStyle style;

    @SuppressWarnings("NullAway.Init")
    protected CitationStyleRow() {}

    CitationStyleRow(String educatorId, CitationStyle style) {
        this.educatorId = educatorId;
        this.style = style;
    }
}
