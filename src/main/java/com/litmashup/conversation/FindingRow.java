package com.litmashup.conversation;

import com.litmashup.genre.Confidence;
import com.litmashup.genre.Genre.Strand;
import com.litmashup.platform.Row;
import com.litmashup.research.Finding;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

@Entity
@Table(name = "conversation_finding")
class FindingRow extends Row {

    @Column(name = "conversation_id")
    String conversationId;

    long position;

    String subject;

    @Enumerated(EnumType.STRING)
    Strand strand;

    String content;

    String simply;

    @Enumerated(EnumType.STRING)
    Confidence confidence;

    String about;

    String sources;

    @SuppressWarnings("NullAway.Init")
    protected FindingRow() {}

    FindingRow(String conversationId, long position, Finding finding) {
        this.conversationId = conversationId;
        this.position = position;
        this.subject = finding.subject();
        this.strand = finding.strand();
        this.content = finding.text();
        this.simply = finding.simply();
        this.confidence = finding.confidence();
        this.about = finding.about();
        this.sources = finding.sources().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    Finding finding() {
        List<Integer> numbers =
                Arrays.stream(sources.split(",")).map(Integer::valueOf).toList();
        return new Finding(subject, strand, content, simply, confidence, about, numbers);
    }
}
