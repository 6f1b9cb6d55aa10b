package com.litmashup.pedagogy;

/** Kinds of thinking, from recalling to making (revised taxonomy of Anderson and Krathwohl, 2001). */
public enum Bloom {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE,
    CREATE;

    public boolean atLeast(Bloom other) {
        return compareTo(other) >= 0;
    }
}
