package com.litmashup.platform;

/** A task could not be done; the message is one sentence for the operator. */
public class TaskRefused extends RuntimeException {

    public TaskRefused(String sentence) {
        super(sentence);
    }
}
