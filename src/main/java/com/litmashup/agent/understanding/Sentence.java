package com.litmashup.agent.understanding;

import java.util.List;

/**
 * One sentence of a message.
 *
 * @param start where it begins in the passage
 * @param numeric the same words with numbers in digits; places in it are not places in the text
 */
record Sentence(String text, int start, String numeric) {

    static Sentence of(String text, int start) {
        return new Sentence(text, start, CorrectedNumbers.spelledOut(NumberWords.inDigits(text)));
    }

    int end() {
        return start + text.length();
    }

    boolean isQuestion() {
        return text.endsWith("?");
    }

    /** Parts with a verb of their own: cut at "but", "so they", "and I", semicolons and dashes. */
    List<Clause> statements() {
        return Clause.cut(this, Clause.BETWEEN_STATEMENTS);
    }

    /** The smallest parts: cut at commas as well. */
    List<Clause> clauses() {
        return Clause.cut(this, Clause.BETWEEN_PARTS);
    }
}
