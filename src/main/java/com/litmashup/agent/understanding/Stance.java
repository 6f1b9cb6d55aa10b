package com.litmashup.agent.understanding;

/** How a teacher stands to a genre that they name. */
enum Stance {
    WANTED,
    DENIED,
    /** One of two between which the teacher has not decided. */
    OPTION,
    /** Named beside the matter: what was done last year, what a colleague does. */
    ASIDE
}
