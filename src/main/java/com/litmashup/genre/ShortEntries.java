package com.litmashup.genre;

import java.util.List;
import java.util.Optional;

/** The genres that the atlas knows in brief. Loaded and checked at start, from {@code atlas/short}. */
public interface ShortEntries {

    /** The short entry of the genre with this name or alias, whatever its case and accents. */
    Optional<ShortEntry> named(String name);

    /** The short entry with this id. */
    Optional<ShortEntry> entry(String id);

    /** All short entries, by name. */
    List<ShortEntry> all();
}
