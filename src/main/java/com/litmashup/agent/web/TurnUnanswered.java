package com.litmashup.agent.web;

import com.litmashup.conversation.TurnStatus;

/** A turn has ended without an answer. */
class TurnUnanswered extends RuntimeException {

    private final TurnStatus status;

    TurnUnanswered(TurnStatus status) {
        super("the turn ended without an answer");
        this.status = status;
    }

    TurnStatus status() {
        return status;
    }
}
