package com.litmashup.music.writing;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Note.Syllable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sign on a staff: a note, a chord or a rest.
 *
 * @param start since the piece began
 * @param length as it sounds
 * @param value as it is written
 * @param triplet the stretch of its bar in which three are read in the time of two, if it stands in one
 * @param notes from low to high; empty for a rest
 * @param continues whether it is tied to the sign before
 * @param goesOn whether it is tied to the sign after
 */
record Event(
        Quarters start,
        Quarters length,
        NoteValue value,
        @Nullable Pulse triplet,
        List<Note> notes,
        boolean continues,
        boolean goesOn) {

    Event {
        notes = List.copyOf(notes);
    }

    boolean isRest() {
        return notes.isEmpty();
    }

    /** The syllable that begins here. */
    Optional<Syllable> syllable() {
        return continues
                ? Optional.empty()
                : notes.stream().map(Note::syllable).filter(Objects::nonNull).findFirst();
    }

    Quarters end() {
        return start.plus(length);
    }

    /** How long it would be outside a triplet. */
    Quarters writtenLength() {
        return triplet == null ? length : length.times(3).dividedBy(2);
    }
}
