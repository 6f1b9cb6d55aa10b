package com.litmashup.mashup;

/** The mashup has a newer version than the one that was read. */
public class MashupChanged extends RuntimeException {

    public MashupChanged(String id, int current) {
        super("mashup " + id + " is at version " + current);
    }
}
