package com.litmashup.genre;

import java.util.List;
import java.util.Optional;

/** The names people call genres by, world-wide, with their variants, kin and regions. */
public interface Gazetteer {

    /** Genres named in a text, left to right, longest name first, never overlapping. */
    List<GenreMention> mentions(String text);

    /** The genre with this name or alias, whatever its case, accents and hyphens. */
    Optional<GenreName> find(String name);

    /** All names, in alphabetical order. */
    List<GenreName> all();
}
