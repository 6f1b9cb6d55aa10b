package com.litmashup.conversation;

/** A request id came again with another message. */
public class RequestIdReused extends RuntimeException {

    public RequestIdReused() {
        super("the request id was used for another message");
    }
}
