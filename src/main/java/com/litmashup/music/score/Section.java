package com.litmashup.music.score;

/**
 * A stretch of the form.
 *
 * @param label for example {@code A} or {@code Intro}
 * @param barFrom counted from 1
 * @param barTo included
 */
public record Section(String label, int barFrom, int barTo) {}
