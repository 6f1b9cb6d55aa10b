package com.litmashup.llm;

/** What a model is asked for. Each task remembers its own failures, and has its own temper. */
public enum Task {
    /** Phrasing a reply that code has decided on. */
    CONVERSATION(0.6),
    /** Reading facts out of a message; the same message gives the same facts. */
    EXTRACTION(0),
    /** Writing a section of a lesson. */
    WRITING(0.7);

    private final double temperature;

    Task(double temperature) {
        this.temperature = temperature;
    }

    /** How freely words are chosen, from 0 (always the likeliest) to 1. */
    double temperature() {
        return temperature;
    }

    /** Which of the two chosen models does it. */
    Purpose purpose() {
        return this == WRITING ? Purpose.WRITING : Purpose.CONVERSATION;
    }
}
