package com.litmashup.music.score;

/**
 * A stretch of the form.
 *
 * @param label for example {@code A}, or {@link #INTRODUCTION}
 * @param barFrom counted from 1
 * @param barTo included
 */
public record Section(String label, int barFrom, int barTo) {

    public static final String INTRODUCTION = "Intro";

    boolean isIntroduction() {
        return label.equals(INTRODUCTION);
    }

    /** Whether a bar, counted from 1, lies in it. */
    public boolean holds(int bar) {
        return barFrom <= bar && bar <= barTo;
    }
}
