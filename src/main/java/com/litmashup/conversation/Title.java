package com.litmashup.conversation;

import java.util.ArrayList;
import java.util.List;

/** What a conversation is called until its educator names it. Pure. */
final class Title {

    private static final int FIRST_WORDS = 60;

    private Title() {}

    /** From what has been understood, or from the first message where that is not enough. */
    static String of(Brief brief, String fallback) {
        if (brief.genres().isEmpty()) {
            return shortened(fallback);
        }
        List<String> parts = new ArrayList<>();
        parts.add(String.join(" × ", brief.genreNames()));
        if (brief.gradeOrAge() != null) {
            parts.add(brief.gradeOrAge().value().label());
        }
        return cut(String.join(", ", parts));
    }

    private static String shortened(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        return line.length() <= FIRST_WORDS ? line : cut(line, FIRST_WORDS).strip() + "…";
    }

    /** As much of a text as a title can hold. */
    static String cut(String text) {
        return cut(text, ConversationRow.TITLE_LENGTH);
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length));
    }
}
