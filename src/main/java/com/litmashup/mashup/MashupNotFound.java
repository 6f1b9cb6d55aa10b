package com.litmashup.mashup;

/** There is no mashup of that id for that educator. */
public class MashupNotFound extends RuntimeException {

    public MashupNotFound(String id) {
        super("no mashup " + id);
    }
}
