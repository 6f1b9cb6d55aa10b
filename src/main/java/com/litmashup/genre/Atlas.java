package com.litmashup.genre;

import java.util.List;
import java.util.Optional;

/** What is known of each genre. Loaded and checked at start. */
public interface Atlas {

    Optional<Genre> genre(String id);

    /** The entry that covers a canonical genre name, if the atlas has one. */
    Optional<Genre> named(String canonicalName);

    /** All entries, by name. */
    List<Genre> all();
}
