package com.litmashup.conversation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** Whether the field holds any number of texts, or one value. */
    public boolean isList() {
        return switch (this) {
            case GENRES, INSTRUMENTS, TECHNOLOGY, OBJECTIVES, CULTURAL_INTEREST, CONSTRAINTS -> true;
            case GRADE_OR_AGE, SKILL_LEVEL, DURATION_MINUTES, GROUP_SIZE, SESSIONS -> false;
        };
    }

    /** The field with this name in the JSON contract, if there is one. */
    public static Optional<BriefField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /** The name in the JSON contract, for example {@code duration_minutes}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
