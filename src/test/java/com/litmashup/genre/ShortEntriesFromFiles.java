package com.litmashup.genre;

/** The short entries for tests of other rooms, as they are shipped. */
public final class ShortEntriesFromFiles {

    public static final ShortEntries SHORT_ENTRIES = new YamlShortEntries(Gazetteer.load(), AtlasFromFiles.ATLAS);

    private ShortEntriesFromFiles() {}
}
