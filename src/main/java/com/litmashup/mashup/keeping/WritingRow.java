package com.litmashup.mashup.keeping;

import com.litmashup.mashup.Piece;
import com.litmashup.mashup.Writing;
import com.litmashup.mashup.Writing.Status;
import com.litmashup.platform.Row;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The latest writing at a lesson. There is one row a lesson, so that nobody writes at it twice at once. */
@Entity
@Table(name = "mashup_writing")
@AttributeOverride(name = "id", column = @Column(name = "mashup_id"))
class WritingRow extends Row {

    private static final String COMMA = ",";

    @Enumerated(EnumType.STRING)
    Status status = Status.QUEUED;

    String pieces = "";

    @Column(name = "left_over")
    String left = "";

    /** The version that was there before. */
    @Column(name = "base_version")
    long baseVersion;

    /** The version that grows; 0 until there is one. */
    @Column(name = "working_version")
    long workingVersion;

    @Column(name = "updated_at")
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected WritingRow() {}

    WritingRow(String mashupId, Instant now) {
        super(mashupId);
        this.updatedAt = now;
    }

    /** Begins, or takes more pieces to those that are still to be written. */
    void take(List<Piece> more, long version, Instant now) {
        boolean joins = status.isOpen() && !pieces.isEmpty();
        pieces = written(joins ? together(read(pieces), more) : more);
        left = written(joins ? together(read(left), more) : more);
        if (!joins) {
            status = Status.QUEUED;
            baseVersion = version;
            workingVersion = 0;
        }
        updatedAt = now;
    }

    /** Whether this is the piece that is being written: else somebody stopped, or another had it done. */
    boolean isAt(Piece piece) {
        return status == Status.RUNNING && left().stream().findFirst().equals(Optional.of(piece));
    }

    /** These pieces are done with; tells whether that was the end. */
    boolean tick(Collection<Piece> done, Instant now) {
        boolean wasOpen = status.isOpen();
        left = written(left().stream().filter(one -> !done.contains(one)).toList());
        status = wasOpen && left.isEmpty() ? Status.DONE : status;
        updatedAt = now;
        return wasOpen && !status.isOpen();
    }

    void become(Status now, Instant when) {
        status = now;
        updatedAt = when;
    }

    /** Whether whoever read this version has missed nothing but the model's words. */
    boolean covers(long seen, long current) {
        return workingVersion != 0 && current == workingVersion && seen == baseVersion;
    }

    List<Piece> left() {
        return read(left);
    }

    Writing writing() {
        return new Writing(status, read(pieces), left());
    }

    private static List<Piece> together(List<Piece> ours, List<Piece> more) {
        return Stream.concat(ours.stream(), more.stream()).distinct().toList();
    }

    private static List<Piece> read(String ids) {
        return Stream.of(ids.split(COMMA))
                .filter(id -> !id.isEmpty())
                .map(Piece::of)
                .toList();
    }

    private static String written(List<Piece> pieces) {
        return pieces.stream().map(Piece::id).collect(Collectors.joining(COMMA));
    }
}
