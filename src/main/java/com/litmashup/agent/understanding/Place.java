package com.litmashup.agent.understanding;

/** From the first character to after the last, in a passage. */
record Place(int start, int end) {

    boolean covers(int from, int to) {
        return start <= from && to <= end;
    }

    boolean touches(int from, int to) {
        return start < to && from < end;
    }
}
