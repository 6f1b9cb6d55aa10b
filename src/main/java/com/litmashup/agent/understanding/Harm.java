package com.litmashup.agent.understanding;

/** A harmful request and where it stands in the passage. */
record Harm(Refusal.Code code, String words, Place place) {

    Refusal asRefusal() {
        return new Refusal(code, words);
    }
}
