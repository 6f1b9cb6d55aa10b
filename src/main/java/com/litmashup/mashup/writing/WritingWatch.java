package com.litmashup.mashup.writing;

import com.litmashup.mashup.WritingEnded;
import com.litmashup.mashup.keeping.Writings;
import com.litmashup.platform.Waits;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets a caller wait until nobody writes at a lesson. */
@Component
class WritingWatch {

    private final Waits waits = new Waits();
    private final Writings writings;

    WritingWatch(Writings writings) {
        this.writings = writings;
    }

    /** Waits until it is over, at most so long; tells whether it is. */
    boolean awaitEnd(String lesson, Duration longest) {
        return waits.await(lesson, () -> !writings.isOpen(lesson), longest);
    }

    @TransactionalEventListener
    void on(WritingEnded ended) {
        waits.over(ended.id());
    }
}
