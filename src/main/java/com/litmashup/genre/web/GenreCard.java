package com.litmashup.genre.web;

import com.litmashup.genre.Genre;
import com.litmashup.genre.RhythmRing;
import java.util.List;

/**
 * A genre in the index.
 *
 * @param rings its portrait; none for a genre of which no pattern is stored
 */
record GenreCard(Genre genre, List<RhythmRing> rings) {

    static GenreCard of(Genre genre) {
        return new GenreCard(genre, Portrait.of(genre));
    }
}
