package com.litmashup.platform;

/** The words after a task's name do not fit it. */
public class TaskMisused extends RuntimeException {

    public TaskMisused() {
        super("the arguments do not fit");
    }
}
