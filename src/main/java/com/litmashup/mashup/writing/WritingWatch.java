package com.litmashup.mashup.writing;

import com.litmashup.mashup.WritingEnded;
import com.litmashup.mashup.keeping.Writings;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets a caller wait until nobody writes at a lesson. Whoever goes away does not disturb the writing. */
@Component
class WritingWatch {

    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
    private final Writings writings;

    WritingWatch(Writings writings) {
        this.writings = writings;
    }

    /** Somebody who waits; each is a wait of its own, also at the same lesson. */
    private static final class Wait {

        private final String lesson;
        private final CountDownLatch over = new CountDownLatch(1);

        Wait(String lesson) {
            this.lesson = lesson;
        }
    }

    /** Waits until it is over, at most so long; tells whether it is. */
    boolean awaitEnd(String lesson, Duration longest) {
        Wait wait = new Wait(lesson);
        waits.add(wait);
        try {
            return !writings.isOpen(lesson) || wait.over.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waits.remove(wait);
        }
    }

    @TransactionalEventListener
    void on(WritingEnded ended) {
        waits.stream().filter(wait -> wait.lesson.equals(ended.id())).forEach(wait -> wait.over.countDown());
    }
}
