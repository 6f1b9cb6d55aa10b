package com.litmashup.genre.web;

import com.litmashup.genre.Genre;
import com.litmashup.genre.Genre.Profile;
import com.litmashup.genre.RhythmRing;
import java.util.List;

/** The rhythm rings that stand for a genre. */
final class Portrait {

    private static final String COLOUR = "a";

    private Portrait() {}

    static List<RhythmRing> of(Genre genre) {
        Profile profile = genre.profile();
        return profile == null
                ? List.of()
                : RhythmRing.nested(profile.portrait().stream()
                        .map(line -> new RhythmRing.Line(
                                line.name(),
                                line.pattern().repeatedTo(profile.metre().steps()),
                                COLOUR))
                        .toList());
    }
}
