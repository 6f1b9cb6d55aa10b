package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import java.util.List;
import java.util.Optional;

/**
 * One rhythm that can be followed by ear: a pitched part, or the strokes of one part on one percussion sound.
 *
 * @param key General MIDI percussion key, or -1 for a pitched part
 * @param notes in time order
 */
record Line(Part part, int key, List<Note> notes) {

    List<Note> between(Quarters from, Quarters to) {
        return notes.stream()
                .filter(note -> !note.start().isBefore(from) && note.start().isBefore(to))
                .toList();
    }

    /** The first note that begins exactly here. */
    Optional<Note> at(Quarters place) {
        return notes.stream().filter(note -> note.start().equals(place)).findFirst();
    }

    List<Note> allAt(Quarters place) {
        return notes.stream().filter(note -> note.start().equals(place)).toList();
    }
}
