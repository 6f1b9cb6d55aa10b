package com.litmashup.agent;

import com.litmashup.research.Finding;
import java.util.List;

/**
 * What phrasing may draw on.
 *
 * @param message the teacher's message, masked
 * @param findings all that was found in this conversation, this turn's included
 * @param seed chooses among variants; the same for the same turn
 */
record Reading(String message, List<Finding> findings, int seed) {}
