package com.litmashup.music.arranging;

import java.util.Locale;

/** How genres are fused. The first genre of a request leads. */
public enum Strategy {
    /** The leader's drums, bass rhythm and feel carry the partner's chords, scale and melody. */
    GROOVE_X_HARMONY,
    /** The leader's whole arrangement with one timeline of the partner. */
    TIMELINE_GRAFT,
    /** The leader's notes in the partner's sounds and registers. */
    INSTRUMENTATION_SWAP,
    /** Four bars of the leader, four of the partner, then both. */
    FORM_INTERLEAVE,
    /** A phrase in the leader's idiom, an answer in the partner's. */
    CALL_AND_RESPONSE,
    /** The leader's tonic with notes borrowed from the partner's mode. */
    MODE_MIXTURE,
    /** The leader's motif put through the partner's process: a ground bass, or adding note by note. */
    PROCESS;

    /** Lower case with underscores, for example {@code groove_x_harmony}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
