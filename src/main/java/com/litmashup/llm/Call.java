package com.litmashup.llm;

/** One question on its way. */
public interface Call {

    /**
     * Ends it as {@link End.Stopped} and closes its connection, also while it waits and before the first word. Does
     * nothing to a call that is over.
     */
    void stop();

    boolean isOver();

    /**
     * Waits for the end. A thread that is interrupted meanwhile stops the call and gets its end; it stays interrupted.
     */
    End await();
}
