package com.litmashup.llm.wire;

/** Ends the reading of an answer; carries how. */
class Broken extends RuntimeException {

    private final transient Outcome outcome;

    Broken(Outcome outcome) {
        super(outcome.toString());
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
