package com.litmashup.conversation;

import java.util.Locale;

/** The fields of the brief, in the order the agent asks for what is missing. */
public enum BriefField {
    GENRES,
    GRADE_OR_AGE,
    SKILL_LEVEL,
    INSTRUMENTS,
    DURATION_MINUTES,
    GROUP_SIZE,
    OBJECTIVES,
    CULTURAL_INTEREST,
    SESSIONS,
    TECHNOLOGY,
    CONSTRAINTS;

    /** The name in the JSON contract, for example {@code duration_minutes}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
