package com.litmashup.music.arranging;

import java.util.List;

/** A request names genres that are never arranged. The caller says why, and offers something else. */
public final class GenresDeclined extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> genres;

    GenresDeclined(List<String> genres) {
        super("never arranged: " + String.join(", ", genres));
        this.genres = List.copyOf(genres);
    }

    /** Ids of the genres that were declined. */
    public List<String> genres() {
        return genres;
    }
}
