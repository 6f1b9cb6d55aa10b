package com.litmashup.pedagogy;

import java.util.List;

/**
 * A text without personal details.
 *
 * @param text with a readable placeholder for each detail, such as {@code [a pupil]}
 * @param found the kinds of detail that were taken out, each once, in the order of the enum
 */
public record Masked(String text, List<Kind> found) {

    public Masked {
        found = List.copyOf(found);
    }

    public boolean isClean() {
        return found.isEmpty();
    }

    /** What should not be kept (pedagogy reference 5.3). */
    public enum Kind {
        EMAIL,
        PHONE,
        ADDRESS,
        STUDENT_ID,
        BIRTH_DATE,
        PUPIL_NAME,
        FAMILY,
        ADULT_NAME,
        SUPPORT_PLAN,
        HEALTH,
        TEACHER_HEALTH
    }
}
