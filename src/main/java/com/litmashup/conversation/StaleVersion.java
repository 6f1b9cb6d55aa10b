package com.litmashup.conversation;

/** The conversation has changed since the version that an edit was made on. */
public class StaleVersion extends RuntimeException {

    public StaleVersion() {
        super("the conversation has changed meanwhile");
    }
}
