package com.litmashup.music.arranging.melody;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Note.Syllable;
import org.jspecify.annotations.Nullable;

/**
 * A note of the tune before it has a pitch.
 *
 * @param offset since the beginning of its unit
 * @param weight 2 on a strong beat, 1 on another beat, 0 between beats
 */
record Spot(
        Quarters offset,
        Quarters length,
        int weight,
        @Nullable Syllable syllable) {

    Quarters end() {
        return offset.plus(length);
    }

    boolean isStrong() {
        return weight == 2;
    }
}
