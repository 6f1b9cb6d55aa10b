package com.litmashup.mashup.keeping;

import com.litmashup.account.EducatorId;
import com.litmashup.mashup.Draft;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.Origin;
import com.litmashup.mashup.Piece;
import com.litmashup.mashup.Section;
import com.litmashup.mashup.Writing;
import com.litmashup.mashup.Writing.Status;
import com.litmashup.mashup.WritingEnded;
import com.litmashup.mashup.WritingOpened;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a model has still to write, kept so that a restart goes on where it was. Every method is one short transaction;
 * what ends a piece counts only for whoever still has it.
 */
@Component
@Transactional
public class Writings {

    private final WritingRepository writings;
    private final Shelf shelf;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Writings(WritingRepository writings, Shelf shelf, ApplicationEventPublisher events, Clock clock) {
        this.writings = writings;
        this.shelf = shelf;
        this.events = events;
        this.clock = clock;
    }

    /** The next piece of a lesson, with all that is needed to write it. */
    public record Job(Mashup mashup, Origin origin, Piece piece) {}

    /** Has all of a new lesson written. */
    public void open(EducatorId owner, String id) {
        Mashup mashup = shelf.require(owner, id);
        open(mashup, Section.allOf(mashup.lesson()));
    }

    /**
     * Has a section written, after what is being written already.
     *
     * @param seen the version that was read
     * @throws com.litmashup.mashup.MashupChanged where somebody else has changed it since
     */
    public void open(EducatorId owner, String id, int seen, Section section) {
        Mashup mashup = shelf.fresh(owner, id, seen);
        open(mashup, section.piecesOf(mashup.lesson()));
    }

    private void open(Mashup mashup, List<Piece> pieces) {
        WritingRow row = writings.findById(mashup.id()).orElseGet(() -> new WritingRow(mashup.id(), now()));
        row.take(pieces, mashup.version(), now());
        writings.save(row);
        events.publishEvent(new WritingOpened(mashup.id()));
    }

    @Transactional(readOnly = true)
    public Optional<Writing> at(EducatorId owner, String id) {
        shelf.require(owner, id);
        return writings.findById(id).map(WritingRow::writing);
    }

    /** Ids of the lessons with something left to write. */
    @Transactional(readOnly = true)
    public List<String> unfinished() {
        return writings.findByStatusInOrderById(Set.of(Status.QUEUED, Status.RUNNING)).stream()
                .map(WritingRow::getId)
                .toList();
    }

    @Transactional(readOnly = true)
    public boolean isOpen(String id) {
        return writings.findById(id).filter(row -> row.status.isOpen()).isPresent();
    }

    /** Takes the next piece of a lesson up; nothing where none is left or somebody has stopped it. */
    public Optional<Job> takeUp(String id) {
        Optional<WritingRow> open = writings.findById(id).filter(row -> row.status.isOpen());
        open.ifPresent(row -> row.become(Status.RUNNING, now()));
        return open.flatMap(row -> row.left().stream().findFirst()).map(piece -> shelf.job(id, piece));
    }

    /**
     * Keeps the lesson with the piece in it: in the version that grows, or in a new one where somebody else has made a
     * version since.
     *
     * @param seen the version that the draft was made from
     * @return false where it is too late: stopped, deleted, or changed since
     */
    public boolean keep(String id, Piece piece, int seen, Draft draft) {
        Optional<WritingRow> row = writings.findById(id).filter(one -> one.isAt(piece));
        if (row.isEmpty() || !shelf.isAt(id, seen)) {
            return false;
        }
        WritingRow writing = row.get();
        writing.workingVersion = shelf.grow(id, writing.workingVersion, draft);
        writing.baseVersion = writing.workingVersion == seen ? writing.baseVersion : seen;
        tick(writing, piece);
        return true;
    }

    /** Leaves the piece as it is, and says why where there is something to say. */
    public void pass(String id, Piece piece, Optional<String> why) {
        writings.findById(id).filter(row -> row.isAt(piece)).ifPresent(row -> {
            why.ifPresent(sentence -> shelf.note(id, sentence));
            tick(row, piece);
        });
    }

    /** Ends the writing; tells whether there was any. */
    public boolean stop(String id, Optional<String> why) {
        Optional<WritingRow> open = writings.findById(id).filter(row -> row.status.isOpen());
        open.ifPresent(row -> {
            row.become(Status.STOPPED, now());
            why.ifPresent(sentence -> shelf.note(id, sentence));
            events.publishEvent(new WritingEnded(id));
        });
        return open.isPresent();
    }

    private void tick(WritingRow row, Piece piece) {
        if (row.tick(Set.of(piece), now())) {
            events.publishEvent(new WritingEnded(row.getId()));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
