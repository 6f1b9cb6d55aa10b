package com.litmashup.conversation;

/** No such turn in this conversation. */
public class TurnNotFound extends RuntimeException {

    public TurnNotFound() {
        super("no such turn");
    }
}
