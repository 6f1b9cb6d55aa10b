package com.litmashup.agent.understanding;

/**
 * A harmful request.
 *
 * @param words the sentence
 * @param place where the request itself stands in the passage
 * @param sentence where its sentence stands
 */
record Harm(Refusal.Code code, String words, Place place, Place sentence) {

    Refusal asRefusal() {
        return new Refusal(code, words);
    }

    /** Whether nothing else in the sentence is of use: what follows a wish for lyrics is what to do with them. */
    boolean isWholeSentence() {
        return code == Refusal.Code.FULL_LYRICS;
    }

    boolean touches(Clause clause) {
        return (isWholeSentence() ? sentence : place).touches(clause.start(), clause.end());
    }
}
