package com.litmashup.music.score;

import java.util.List;
import java.util.Map;

/**
 * A checkable property of the music, proved by notes.
 *
 * @param marker for example {@code timeline_son_clave}
 * @param parts ids of the parts in which it is seen
 * @param barFrom first bar of the proof, counted from 1
 * @param barTo last bar of the proof
 * @param notes ids of exactly the notes that prove it, in time order; at least one
 * @param evidence words for the sentence that tells it, by name: steps, degrees, chord symbols
 */
public record TheoryClaim(
        String marker, List<String> parts, int barFrom, int barTo, List<String> notes, Map<String, String> evidence) {

    public TheoryClaim {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        evidence = Map.copyOf(evidence);
        if (notes.isEmpty()) {
            throw new IllegalArgumentException("nothing proves " + marker);
        }
    }
}
