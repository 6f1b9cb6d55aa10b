package com.litmashup.agent.web;

/** An answer takes longer than a caller can be kept waiting; the turn goes on. */
class AnswerDelayed extends RuntimeException {

    AnswerDelayed() {
        super("the answer is late");
    }
}
