package com.litmashup.agent.understanding;

/**
 * School years found in a sentence, as US grades.
 *
 * @param label as the teacher says it
 * @param sentence number of the sentence
 */
record YearsFound(String label, int from, int to, int sentence, int start, int end, String evidence) {

    boolean overlaps(YearsFound other) {
        return sentence == other.sentence && start < other.end && other.start < end;
    }
}
