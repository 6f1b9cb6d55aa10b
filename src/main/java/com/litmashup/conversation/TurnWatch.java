package com.litmashup.conversation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets a caller wait for the end of a turn. Who goes away or waits in vain does not disturb the turn. */
@Component
public class TurnWatch {

    private final Map<String, CountDownLatch> watched = new ConcurrentHashMap<>();
    private final TurnRepository turns;

    TurnWatch(TurnRepository turns) {
        this.turns = turns;
    }

    /** Waits until the turn has ended, at most so long; tells whether it has. */
    public boolean awaitEnd(String turnId, Duration longest) {
        CountDownLatch latch = watched.computeIfAbsent(turnId, id -> new CountDownLatch(1));
        try {
            return hasEnded(turnId) || latch.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            watched.remove(turnId, latch);
        }
    }

    @TransactionalEventListener
    void on(TurnEnded ended) {
        CountDownLatch latch = watched.remove(ended.turnId());
        if (latch != null) {
            latch.countDown();
        }
    }

    private boolean hasEnded(String turnId) {
        return turns.findById(turnId).map(turn -> !turn.status.isOpen()).orElse(true);
    }
}
