package com.litmashup.agent.understanding;

/**
 * Ages found in a sentence, in years.
 *
 * @param ofSome whether only some of the pupils are meant
 */
record AgesFound(int from, int to, boolean ofSome, String evidence) {}
