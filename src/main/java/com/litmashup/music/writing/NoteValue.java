package com.litmashup.music.writing;

import com.litmashup.music.Quarters;
import java.util.Arrays;
import java.util.Optional;

/**
 * How long a note or rest is, as one sign can show it.
 *
 * @param dotted half as long again
 */
record NoteValue(Figure figure, boolean dotted) {

    static final NoteValue WHOLE = new NoteValue(Figure.WHOLE, false);

    /** The sign for a length, if one sign can show it. */
    static Optional<NoteValue> of(Quarters length) {
        return Arrays.stream(Figure.values())
                .filter(figure -> !figure.length().isAfter(length))
                .findFirst()
                .map(figure -> new NoteValue(figure, !figure.length().equals(length)))
                .filter(value -> value.length().equals(length));
    }

    Quarters length() {
        return dotted ? figure.length().times(3).dividedBy(2) : figure.length();
    }
}
