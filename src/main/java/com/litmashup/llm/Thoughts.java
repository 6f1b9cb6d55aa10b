package com.litmashup.llm;

/** Takes inline thoughts out of an answer as it streams: what stands between {@code <think>} and {@code </think>}. */
final class Thoughts {

    private static final String OPENING = "<think>";
    private static final String CLOSING = "</think>";

    private final StringBuilder held = new StringBuilder();
    private boolean isThinking;
    private boolean isAtStart = true;

    /** What of the text so far may be shown; a tag that is not whole yet is held back. */
    String pass(String piece) {
        held.append(piece);
        StringBuilder shown = new StringBuilder();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = isThinking ? skip() : show(shown);
        }
        return withoutBlankStart(shown.toString());
    }

    /** What was held back in case a tag would follow. */
    String rest() {
        String rest = isThinking ? "" : held.toString();
        held.setLength(0);
        return withoutBlankStart(rest);
    }

    private boolean skip() {
        int end = held.indexOf(CLOSING);
        if (end < 0) {
            held.delete(0, Math.max(0, held.length() - CLOSING.length()));
            return false;
        }
        held.delete(0, end + CLOSING.length());
        isThinking = false;
        return true;
    }

    private boolean show(StringBuilder shown) {
        int start = held.indexOf(OPENING);
        int upTo = start < 0 ? held.length() - beginningOfTag() : start;
        shown.append(held, 0, upTo);
        held.delete(0, start < 0 ? upTo : start + OPENING.length());
        isThinking = start >= 0;
        return isThinking;
    }

    /** How many of the last characters may be the beginning of a tag. */
    private int beginningOfTag() {
        for (int length = Math.min(held.length(), OPENING.length() - 1); length > 0; length--) {
            if (OPENING.startsWith(held.substring(held.length() - length))) {
                return length;
            }
        }
        return 0;
    }

    private String withoutBlankStart(String text) {
        if (!isAtStart) {
            return text;
        }
        String begun = text.stripLeading();
        isAtStart = begun.isEmpty();
        return begun;
    }
}
