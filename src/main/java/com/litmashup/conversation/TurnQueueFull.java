package com.litmashup.conversation;

/** So many messages already wait in this conversation that another one is not taken. */
public class TurnQueueFull extends RuntimeException {

    public TurnQueueFull() {
        super("too many messages are waiting");
    }
}
