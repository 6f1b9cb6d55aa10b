package com.litmashup.llm.scripted;

import java.io.IOException;

/** Answers one chat in a way that a client must survive. */
@FunctionalInterface
public interface Fault {

    void play(Exchange exchange, ChatTurn turn) throws IOException;
}
