package com.litmashup.agent;

import com.litmashup.conversation.Brief;
import com.litmashup.research.Finding;
import java.util.List;

/**
 * What phrasing may draw on.
 *
 * @param message the teacher's message, masked
 * @param before what stood in the brief before it
 * @param earlier the last replies, whose wording is not repeated
 * @param findings all that was found in this conversation, this turn's included
 * @param seed chooses among variants; the same for the same turn
 */
record Reading(String message, Brief before, List<String> earlier, List<Finding> findings, int seed) {

    /** The same, for another sentence of the same reply. */
    Reading next(int by) {
        return new Reading(message, before, earlier, findings, seed + by);
    }
}
