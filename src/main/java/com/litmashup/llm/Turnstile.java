package com.litmashup.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

/** Lets in as many calls as the server answers at the same time; the others wait in the order in which they came. */
final class Turnstile {

    private final int seats;
    private final int mostWaiting;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Object> line = new ArrayList<>();
    private int taken;

    Turnstile(int seats, int mostWaiting) {
        this.seats = seats;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Waits for a seat.
     *
     * @param told the place in the line whenever it changes, from 1; never told where a seat is free
     * @return false where too many are waiting
     */
    boolean enter(IntConsumer told) throws InterruptedException {
        Object ticket = new Object();
        if (!lineUp(ticket)) {
            return false;
        }
        try {
            int place = 0;
            while ((place = awaitChange(ticket, place)) > 0) {
                told.accept(place);
            }
            return true;
        } catch (InterruptedException | RuntimeException e) {
            giveUp(ticket);
            throw e;
        }
    }

    void leave() {
        locked(() -> taken--);
    }

    int waiting() {
        lock.lock();
        try {
            return line.size();
        } finally {
            lock.unlock();
        }
    }

    int taken() {
        lock.lock();
        try {
            return taken;
        } finally {
            lock.unlock();
        }
    }

    int seats() {
        return seats;
    }

    private boolean lineUp(Object ticket) {
        lock.lock();
        try {
            boolean hasRoom = line.size() < mostWaiting || taken < seats;
            return hasRoom && line.add(ticket);
        } finally {
            lock.unlock();
        }
    }

    /** The place once it differs from the last one told; 0 when the seat is taken. */
    private int awaitChange(Object ticket, int last) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                int place = line.indexOf(ticket) + 1;
                if (place <= seats - taken) {
                    line.remove(ticket);
                    taken++;
                    changed.signalAll();
                    return 0;
                }
                if (place != last) {
                    return place;
                }
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private void giveUp(Object ticket) {
        locked(() -> line.remove(ticket));
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
