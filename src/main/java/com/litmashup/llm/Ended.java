package com.litmashup.llm;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A call that has one end, or will have it. */
class Ended implements Call {

    private final CompletableFuture<End> end = new CompletableFuture<>();

    /** A call that nobody is asked for. */
    static Call atOnce(End end, Listener listener) {
        Ended call = new Ended();
        Thread.ofVirtual().name("model-call").start(() -> call.end(end, new Hearing(listener, () -> {})));
        return call;
    }

    final void end(End how, Hearing hearing) {
        try {
            hearing.tellEnd(how);
        } finally {
            end.complete(how);
        }
    }

    @Override
    public void stop() {
        // It is over already.
    }

    @Override
    public final boolean isOver() {
        return end.isDone();
    }

    @Override
    public final End await() {
        try {
            return end.get();
        } catch (InterruptedException e) {
            stop();
            End how = end.join();
            Thread.currentThread().interrupt();
            return how;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
