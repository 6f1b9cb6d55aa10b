package com.litmashup.mashup.composing;

import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.GridLine;
import com.litmashup.genre.Genre.Profile;
import com.litmashup.music.RhythmPattern;
import java.util.List;

/**
 * A genre whose music the class makes.
 *
 * @param genre from the atlas, with a profile
 * @param name canonical where the brief names it, else the atlas id
 * @param spoken inside a sentence; says whose kin it is where it only stands in
 */
record Player(Genre genre, String name, String spoken, boolean standsIn) {

    Profile profile() {
        Profile profile = genre.profile();
        if (profile == null) {
            throw new IllegalStateException(genre.id() + " has no profile to play from");
        }
        return profile;
    }

    List<GridLine> lines() {
        return profile().patterns();
    }

    int stepsInCycle() {
        return profile().metre().grid() * profile().metre().cycle();
    }

    /** Steps in one felt beat; 1 where every step of a cycle is a beat. */
    int stepsInBeat() {
        return Beat.steps(profile().metre());
    }

    int beatsIn(RhythmPattern pattern) {
        return pattern.length() / stepsInBeat();
    }

    int beatsInBar() {
        return profile().metre().grid() / stepsInBeat();
    }
}
