package com.litmashup.llm.wire;

/** Why a call was cut from our side. */
public enum Cut {
    /** Somebody stopped it. */
    STOPPED,
    /** No first line in time. */
    FIRST_TOKEN,
    /** Silence after the first line. */
    IDLE,
    /** The whole took too long. */
    TOTAL,
    /** More came than anybody would read. */
    ENDLESS
}
