package com.litmashup.pedagogy;

/** Whose school rules apply, as far as a brief tells. */
public enum Country {
    UNITED_STATES,
    ENGLAND,
    OTHER,
    UNKNOWN
}
