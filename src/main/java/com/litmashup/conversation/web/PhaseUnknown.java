package com.litmashup.conversation.web;

/** A phase was asked for that there is not. */
class PhaseUnknown extends RuntimeException {

    PhaseUnknown() {
        super("no such phase");
    }
}
