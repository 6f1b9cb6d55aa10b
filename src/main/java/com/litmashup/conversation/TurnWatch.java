package com.litmashup.conversation;

import com.litmashup.platform.Waits;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets a caller wait for the end of a turn. */
@Component
public class TurnWatch {

    private final Waits waits = new Waits();
    private final TurnRepository turns;

    TurnWatch(TurnRepository turns) {
        this.turns = turns;
    }

    /** Waits until the turn has ended, at most so long; tells whether it has. */
    public boolean awaitEnd(String turnId, Duration longest) {
        return waits.await(turnId, () -> hasEnded(turnId), longest);
    }

    @TransactionalEventListener
    void on(TurnEnded ended) {
        waits.over(ended.turnId());
    }

    private boolean hasEnded(String turnId) {
        return turns.findById(turnId).map(turn -> !turn.status.isOpen()).orElse(true);
    }
}
