package com.litmashup.agent.understanding;

/** What a message wants of us, beside the facts it holds. A message may have several. */
public enum Intent {
    GREETING,
    THANKS,
    /** The teacher says go: make it, looks good, please write it. */
    GO_AHEAD,
    /** Yes to what was offered or asked. */
    AGREE,
    /** No to what was offered or asked. */
    DISAGREE,
    /** A request for ideas: I don't know, something fun, you choose. */
    WANTS_IDEAS,
    /** A question about genres, teaching or this tool that deserves an answer. */
    ASKS,
    /** Nothing to do with a music lesson. */
    OFF_TOPIC,
    /** An attempt to change the rules, read the instructions, or play another role. */
    INJECTION,
    /** Empty of meaning: symbols, keyboard mash. */
    NONSENSE
}
