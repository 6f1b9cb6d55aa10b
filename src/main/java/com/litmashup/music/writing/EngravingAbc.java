package com.litmashup.music.writing;

import java.util.List;
import java.util.Map;

/**
 * A score in the dialect of abc2svg, and where its notes stand.
 *
 * @param text to be engraved as it is
 * @param notes where the engraver finds a note or a chord in the text ({@code istart} of its symbols) to the ids of the
 *     notes drawn there; a note that is split by a barline stands at several places
 */
public record EngravingAbc(String text, Map<Integer, List<String>> notes) {

    public EngravingAbc {
        notes = Map.copyOf(notes);
    }
}
