package com.litmashup.conversation;

/** No such conversation, or not this educator's. */
public class ConversationNotFound extends RuntimeException {

    public ConversationNotFound() {
        super("no such conversation");
    }
}
