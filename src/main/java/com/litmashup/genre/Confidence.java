package com.litmashup.genre;

/** How sure a statement is, which decides how it may be worded. */
public enum Confidence {
    /** A citable source states it: it may be said as a fact. */
    HIGH,
    /** Common professional knowledge: it is said with "often" or "usually". */
    MEDIUM,
    /** Our own teaching example of the idiom: it is named as ours. */
    LOW
}
