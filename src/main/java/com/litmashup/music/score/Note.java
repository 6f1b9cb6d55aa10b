package com.litmashup.music.score;

import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * One sounding note. It may reach over barlines; writers split it and tie.
 *
 * @param id unique in its arrangement, all parts and grades together; claims point to it
 * @param start since the beginning of the piece
 * @param length above zero
 * @param stroke ghost, hit or accent; never a rest
 * @param syllable of the lyrics, laid under this note; only in melodies
 */
public record Note(
        String id,
        Quarters start,
        Quarters length,
        Sound sound,
        Stroke stroke,
        @Nullable Syllable syllable) {

    public Note {
        if (!length.isAfter(Quarters.ZERO) || start.isBefore(Quarters.ZERO)) {
            throw new IllegalArgumentException("note " + id + " lasts " + length + " from " + start);
        }
        if (!stroke.sounds()) {
            throw new IllegalArgumentException("note " + id + " is a rest");
        }
    }

    public Quarters end() {
        return start.plus(length);
    }

    /**
     * A syllable of the lyrics.
     *
     * @param endsWord whether the word ends here; else a hyphen follows
     */
    public record Syllable(String text, boolean endsWord) {}
}
