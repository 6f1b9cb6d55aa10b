package com.litmashup.music.proving;

import java.util.List;

/**
 * Why an arrangement may not be shipped.
 *
 * @param check the rule that is broken, for example {@code range}
 * @param bar counted from 1; 0 where it is about the whole piece
 * @param part id, or an empty text where it is about the whole piece
 * @param notes ids of the notes that break it; may be empty
 * @param found what was found, in a few words for whoever mends the arranger
 */
public record Fault(String check, int bar, String part, List<String> notes, String found) {

    public Fault {
        notes = List.copyOf(notes);
    }
}
