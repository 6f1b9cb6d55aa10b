package com.litmashup.platform;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Lets callers wait for the end of things that have ids. Who goes away or waits in vain disturbs nothing. */
public final class Waits {

    private final Set<Wait> waits = ConcurrentHashMap.newKeySet();

    /** Somebody who waits; several may wait for the same thing, each as long as they like. */
    private static final class Wait {

        private final String id;
        private final CountDownLatch over = new CountDownLatch(1);

        Wait(String id) {
            this.id = id;
        }
    }

    /** Waits until it is over, at most so long; tells whether it is. The question is asked once, after the wait began. */
    public boolean await(String id, BooleanSupplier isOver, Duration longest) {
        Wait wait = new Wait(id);
        waits.add(wait);
        try {
            return isOver.getAsBoolean() || wait.over.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waits.remove(wait);
        }
    }

    /** It is over; whoever waits for it goes on. */
    public void over(String id) {
        waits.stream().filter(wait -> wait.id.equals(id)).forEach(wait -> wait.over.countDown());
    }
}
