package com.litmashup.mashup.writing;

import com.litmashup.llm.End;
import com.litmashup.llm.Line;
import com.litmashup.llm.Made;
import com.litmashup.llm.Standing;
import com.litmashup.llm.Task;
import com.litmashup.mashup.Author;
import com.litmashup.mashup.Draft;
import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Mashup;
import com.litmashup.mashup.MashupMade;
import com.litmashup.mashup.QualityReport;
import com.litmashup.mashup.WritingEnded;
import com.litmashup.mashup.WritingOpened;
import com.litmashup.mashup.keeping.Writings;
import com.litmashup.mashup.keeping.Writings.Job;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has lessons written off the request threads, piece after piece, one writer a lesson. What is to be written is stored, so
 * that a restart goes on with the first piece that is not there yet.
 */
@Component
class WritingDesk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WritingDesk.class);

    private static final Duration LEAVE = Duration.ofSeconds(3);

    private final Writings writings;
    private final Pen pen;
    private final Line line;
    private final Reasons reasons;
    private final Semaphore places;
    private final Map<String, Thread> writers = new ConcurrentHashMap<>();
    private volatile boolean isClosing;

    WritingDesk(Writings writings, Pen pen, Line line, Reasons reasons, WritingProperties properties) {
        this.writings = writings;
        this.pen = pen;
        this.line = line;
        this.reasons = reasons;
        this.places = new Semaphore(properties.atOnce(), true);
    }

    /** In the transaction that keeps the lesson, so that it is never kept without its writing. */
    @EventListener
    void on(MashupMade made) {
        if (line.standing(Task.WRITING) instanceof Standing.Ready) {
            writings.open(made.owner(), made.id());
        }
    }

    @TransactionalEventListener
    void on(WritingOpened opened) {
        work(opened.id());
    }

    /** Whoever still writes at it is called off; a piece that comes too late is not kept anyway. */
    @TransactionalEventListener
    void on(WritingEnded ended) {
        Optional.ofNullable(writers.get(ended.id()))
                .filter(writer -> writer != Thread.currentThread())
                .ifPresent(Thread::interrupt);
    }

    /** Goes on with what a stop or a crash left lying, as soon as it is known whether there is a model for it. */
    @Scheduled(
            initialDelayString = "${litmashup.writing.sweep:15s}",
            fixedDelayString = "${litmashup.writing.sweep:15s}")
    void takeStock() {
        if (line.isKnown()) {
            writings.unfinished().forEach(this::work);
        }
    }

    /** What is under way stays open in the store and is taken up at the next start. */
    @Override
    public void destroy() throws InterruptedException {
        isClosing = true;
        for (Thread writer : writers.values()) {
            writer.interrupt();
            writer.join(LEAVE);
        }
    }

    private void work(String id) {
        Thread writer = Thread.ofVirtual().name("writing").unstarted(() -> hold(id));
        if (writers.putIfAbsent(id, writer) == null) {
            writer.start();
        }
    }

    private void hold(String id) {
        try {
            places.acquire();
            try {
                writeAll(id);
            } finally {
                places.release();
            }
        } catch (InterruptedException calledOff) {
            LOG.debug("Nobody writes at lesson {} any more", id);
        } finally {
            writers.remove(id);
        }
        if (!isClosing && writings.isOpen(id)) {
            work(id);
        }
    }

    private void writeAll(String id) {
        try {
            Optional<Job> job = writings.takeUp(id);
            while (!isClosing && job.isPresent()) {
                write(id, job.get());
                job = writings.takeUp(id);
            }
        } catch (RuntimeException failure) {
            if (!isClosing) {
                LOG.error("Lesson {} could not be written further", id, failure);
                writings.stop(id, Optional.of(reasons.rest("trouble")));
            }
        }
    }

    private void write(String id, Job job) {
        if (line.standing(Task.WRITING) instanceof Standing.Library library) {
            writings.stop(id, Optional.of(library.sentence()));
            return;
        }
        long start = System.nanoTime();
        Pen.Outcome outcome =
                pen.write(job.piece(), job.mashup().lesson(), job.mashup().quality(), job.origin());
        boolean wasCalledOff = Thread.interrupted();
        LOG.debug("{} of lesson {} is over, called off: {}", job.piece().id(), id, wasCalledOff);
        switch (outcome) {
            case Pen.Outcome.Written written -> keep(id, job, written, start);
            case Pen.Outcome.Left left -> leave(id, job, left);
        }
    }

    /** Where the lesson has been changed meanwhile, the piece goes into what it is now; a changed piece is not ours. */
    private void keep(String id, Job job, Pen.Outcome.Written written, long start) {
        Job newest = job;
        Draft draft = draft(job, written.lesson(), written.quality(), written.made(), start);
        while (!writings.keep(id, job.piece(), newest.mashup().version(), draft)) {
            Optional<Job> again =
                    writings.takeUp(id).filter(next -> next.piece().equals(job.piece()));
            if (again.isEmpty()) {
                return;
            }
            newest = again.get();
            Lesson lesson = pen.merged(job.piece(), newest.mashup().lesson(), written.lesson());
            draft = draft(newest, lesson, pen.report(lesson, newest.origin()), written.made(), start);
        }
    }

    private Draft draft(Job job, Lesson lesson, QualityReport quality, Made made, long start) {
        Mashup before = job.mashup();
        return new Draft(
                lesson,
                quality,
                before.authors().with(job.piece(), new Author(made.engine(), made.promptHash())),
                before.generationMs() + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                reasons.without(job.piece(), before.lesson(), before.fallbacks()));
    }

    private void leave(String id, Job job, Pen.Outcome.Left left) {
        if (isClosing || left.end() instanceof End.Stopped) {
            return;
        }
        LOG.info(
                "{} stays the library’s: {} {}",
                job.piece().id(),
                left.end().getClass().getSimpleName(),
                left.faults());
        writings.pass(
                id,
                job.piece(),
                Optional.of(reasons.fallback(job.piece(), job.mashup().lesson(), left.end())));
    }
}
