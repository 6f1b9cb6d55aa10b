package com.litmashup.pedagogy;

/** How much a finding matters, worst first. */
public enum Severity {
    /** The plan cannot be released. */
    BLOCK,
    /** To be mended, or the teacher gives a reason. */
    WARN,
    /** Advice, shown once. */
    NOTE
}
