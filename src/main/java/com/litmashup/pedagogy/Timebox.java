package com.litmashup.pedagogy;

/**
 * A part of a lesson.
 *
 * @param phase set_up, hook, listen, context, model, create, share or close
 * @param minutes whole minutes, at least 1
 */
public record Timebox(String phase, int minutes) {}
