package com.litmashup.music.arranging.melody;

import com.litmashup.music.Pitch;
import com.litmashup.music.Quarters;
import com.litmashup.music.score.Note.Syllable;
import org.jspecify.annotations.Nullable;

/**
 * A note of the finished tune.
 *
 * @param start since the beginning of the piece
 * @param weight 2 on a strong beat, 1 on another beat, 0 between beats
 * @param unit in which it stands, counted from 0
 */
record Tone(
        Quarters start,
        Quarters length,
        Pitch pitch,
        int weight,
        int unit,
        @Nullable Syllable syllable) {

    Quarters end() {
        return start.plus(length);
    }

    Tone lasting(Quarters other) {
        return new Tone(start, other, pitch, weight, unit, syllable);
    }

    Tone on(Pitch other) {
        return new Tone(start, length, other, weight, unit, syllable);
    }
}
