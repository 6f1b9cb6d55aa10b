package com.litmashup.llm.web;

/** Whether a model fits into the memory of a computer. A model needs about its size, a quarter more for its context, and the computer needs two gigabytes for itself. */
enum Fit {
    WELL,
    BARELY,
    NOT,
    UNKNOWN;

    private static final double WITH_CONTEXT = 1.25;
    private static final long FOR_ITSELF = 2_000_000_000L;

    static Fit of(long size, long memory) {
        double needed = size * WITH_CONTEXT;
        if (size <= 0) {
            return UNKNOWN;
        }
        if (needed > memory) {
            return NOT;
        }
        return needed + FOR_ITSELF > memory ? BARELY : WELL;
    }
}
