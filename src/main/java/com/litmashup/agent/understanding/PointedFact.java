package com.litmashup.agent.understanding;

/**
 * A fact that a model says is in a message. It counts only for what its quote bears out.
 *
 * @param field a field of the brief, by its name in the JSON contract
 * @param quote the teacher's own words
 * @param value what the model makes of them
 */
public record PointedFact(String field, String quote, String value) {}
