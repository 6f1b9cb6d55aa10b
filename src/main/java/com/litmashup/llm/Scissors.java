package com.litmashup.llm;

import com.litmashup.llm.wire.Cut;
import com.litmashup.llm.wire.Wire;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a call wherever it is: on its wire, or waiting on its thread. Only the first cut counts. */
final class Scissors {

    private @Nullable Thread thread;
    private @Nullable Wire wire;
    private @Nullable Cut why;

    /** The call begins on this thread. */
    synchronized void begin() throws InterruptedException {
        thread = Thread.currentThread();
        goOn();
    }

    synchronized void hold(Wire next) throws InterruptedException {
        goOn();
        wire = next;
    }

    synchronized void letGo() {
        wire = null;
    }

    /** The call is over; nobody is to be interrupted any more. */
    synchronized void putAway() {
        thread = null;
        Thread.interrupted();
    }

    synchronized void cut(Cut reason) {
        if (why != null) {
            return;
        }
        why = reason;
        if (wire != null) {
            wire.cut(reason);
        } else if (thread != null) {
            thread.interrupt();
        }
    }

    synchronized Optional<Cut> why() {
        return Optional.ofNullable(why);
    }

    private void goOn() throws InterruptedException {
        if (why != null) {
            throw new InterruptedException("cut");
        }
    }
}
