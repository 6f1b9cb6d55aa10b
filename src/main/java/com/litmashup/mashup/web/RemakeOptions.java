package com.litmashup.mashup.web;

import com.litmashup.mashup.Lesson;
import com.litmashup.mashup.Music;
import com.litmashup.mashup.ensemble.Ensembles;
import com.litmashup.music.arranging.Request;
import java.util.List;
import java.util.Objects;

/**
 * What the music can be made anew with, and how it is now.
 *
 * @param next a seed that gives another tune
 */
record RemakeOptions(
        Music now,
        List<String> strategies,
        List<Integer> bars,
        List<String> tonics,
        List<String> ensembles,
        String next) {

    static RemakeOptions of(Lesson lesson, Ensembles ensembles) {
        Music now = Objects.requireNonNull(lesson.music());
        return new RemakeOptions(
                now, MusicForm.strategies(), Request.BARS, MusicForm.TONICS, ensembles.ids(), next(now));
    }

    /** Counts on from the seed there was, so that each press gives another tune. */
    private static String next(Music now) {
        String seed = now.choice().seed();
        return seed.matches("\\d{1,6}") ? String.valueOf(Integer.parseInt(seed) + 1) : seed + " 2";
    }
}
