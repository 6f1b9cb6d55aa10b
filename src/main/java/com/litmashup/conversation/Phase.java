package com.litmashup.conversation;

import java.util.Locale;

/** How far a conversation has come. */
public enum Phase {
    INITIAL,
    GENRE_EXPLORATION,
    EDUCATIONAL_CLARIFICATION,
    CULTURAL_RESEARCH,
    READY_FOR_GENERATION;

    /** The name in the JSON contract, for example {@code genre_exploration}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How far this phase lies behind the current one: {@code done}, {@code current} or {@code ahead}. */
    public String seenFrom(Phase current) {
        int order = compareTo(current);
        return order < 0 ? "done" : order == 0 ? "current" : "ahead";
    }
}
