package com.litmashup.llm;

/** Follows one call. Called by one thread at a time, never by the thread that asked; whatever it does holds up the call. */
public interface Listener {

    /**
     * The model is busy with others.
     *
     * @param position 1 for the next one
     */
    default void waiting(int position) {}

    /** Its turn has come; a model that is not loaded may now take a minute to load. */
    default void asking(String engine) {}

    /** So many of the oldest messages do not fit into the model's context and are left out. */
    default void leftOut(int messages) {}

    /** The next piece of the answer. Untrusted text: escape it. */
    void text(String piece);

    /** The end, exactly once, after everything else. */
    default void ended(End end) {}
}
