package com.litmashup.genre;

import java.util.List;

/**
 * {@code atlas/short/entries.yaml} and {@code atlas/short/sources.yaml} as they are written.
 *
 * @param sources every publication that an entry may name
 */
record ShortEntryFiles(List<Line> entries, List<AtlasSource> sources) {

    /**
     * One genre.
     *
     * @param name the canonical name of the gazetteer, with the capitals that it has inside a sentence
     * @param sources ids of publications, at least two
     * @param note one sentence for the teacher
     */
    record Line(
            String name, String people, String place, String era, List<String> sources, Care.Level care, String note) {}

    /** The file of the genres. */
    record Genres(List<Line> entries) {}

    /** The file of the publications. */
    record Publications(List<AtlasSource> sources) {}

    static ShortEntryFiles shipped() {
        return new ShortEntryFiles(
                AtlasFiles.shipped("/atlas/short/entries.yaml", Genres.class).entries(),
                AtlasFiles.shipped("/atlas/short/sources.yaml", Publications.class)
                        .sources());
    }
}
