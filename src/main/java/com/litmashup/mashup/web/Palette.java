package com.litmashup.mashup.web;

import java.util.List;

/** Gives each genre of a lesson its one colour: a, b, c and d in the order named; both for what belongs to all. */
record Palette(List<String> genres) {

    private static final String COLOURS = "abcd";

    Palette {
        genres = List.copyOf(genres);
    }

    /** The CSS class of a genre's colour. */
    public String of(String genre) {
        int place = genres.indexOf(genre);
        return place < 0 ? "both" : String.valueOf(COLOURS.charAt(place % COLOURS.length()));
    }
}
