package com.litmashup.conversation;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets a caller wait for the end of a turn. Who goes away or waits in vain does not disturb the turn. */
@Component
public class TurnWatch {

    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();
    private final TurnRepository turns;

    TurnWatch(TurnRepository turns) {
        this.turns = turns;
    }

    /** Somebody who waits for a turn; several may wait for the same one, each as long as they like. */
    private static final class Wait {

        private final String turnId;
        private final CountDownLatch over = new CountDownLatch(1);

        Wait(String turnId) {
            this.turnId = turnId;
        }
    }

    /** Waits until the turn has ended, at most so long; tells whether it has. */
    public boolean awaitEnd(String turnId, Duration longest) {
        Wait wait = new Wait(turnId);
        waits.add(wait);
        try {
            return hasEnded(turnId) || wait.over.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waits.remove(wait);
        }
    }

    @TransactionalEventListener
    void on(TurnEnded ended) {
        waits.stream().filter(wait -> wait.turnId.equals(ended.turnId())).forEach(wait -> wait.over.countDown());
    }

    private boolean hasEnded(String turnId) {
        return turns.findById(turnId).map(turn -> !turn.status.isOpen()).orElse(true);
    }
}
