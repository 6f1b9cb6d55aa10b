package com.litmashup.pedagogy;

/** Whether content suits an age. */
public enum Verdict {
    /** Allowed. */
    OK,
    /** Named factually and led by an adult; no audio or text of it. */
    TALK,
    /** The teacher must confirm. */
    FLAG,
    /** Not in a lesson for this age. */
    NO
}
