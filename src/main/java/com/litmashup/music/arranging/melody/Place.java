package com.litmashup.music.arranging.melody;

/** Where in a unit of two bars a bar of rhythm stands. */
enum Place {
    /** The motif. */
    OPEN,
    /** Its second bar, which goes on. */
    FLOW,
    /** Its second bar, with a breath. */
    REST,
    /** Its second bar, which comes to rest. */
    CLOSE
}
