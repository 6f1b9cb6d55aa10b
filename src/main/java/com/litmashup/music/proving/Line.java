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
        return notes.subList(firstFrom(from), Math.max(firstFrom(from), firstFrom(to)));
    }

    /** The first note that begins exactly here. */
    Optional<Note> at(Quarters place) {
        int first = firstFrom(place);
        return first < notes.size() && notes.get(first).start().equals(place)
                ? Optional.of(notes.get(first))
                : Optional.empty();
    }

    List<Note> allAt(Quarters place) {
        int first = firstFrom(place);
        int end = first;
        while (end < notes.size() && notes.get(end).start().equals(place)) {
            end++;
        }
        return notes.subList(first, end);
    }

    /** The index of the first note that begins here or later. */
    private int firstFrom(Quarters place) {
        int low = 0;
        int high = notes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (notes.get(middle).start().isBefore(place)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
