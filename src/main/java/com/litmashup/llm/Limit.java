package com.litmashup.llm;

/** Which of the limits of a call ran out. */
public enum Limit {
    /** No connection in time. */
    CONNECT,
    /** Connected, and no first word in time: the model may still be loading. */
    FIRST_TOKEN,
    /** Words came, then none for too long. */
    IDLE,
    /** The whole took too long, waiting for a turn included. */
    TOTAL
}
