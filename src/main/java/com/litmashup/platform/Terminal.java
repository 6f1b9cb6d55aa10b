package com.litmashup.platform;

/** Where an operator reads and types. */
public interface Terminal {

    /** One line on standard output. */
    void say(String line);

    /**
     * A secret, typed without echo where there is a terminal, else the next line of standard input. Empty where
     * nothing was typed.
     */
    String askSecret(String question);
}
