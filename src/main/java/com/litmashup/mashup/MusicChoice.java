package com.litmashup.mashup;

import org.jspecify.annotations.Nullable;

/**
 * How a teacher wants the music. What is null is chosen by what fits.
 *
 * @param strategy how the genres are fused, for example {@code groove_x_harmony}
 * @param bars length of the tune: 8, 12, 16, 24 or 32
 * @param beatsPerMinute 40 to 300
 * @param tonic for example {@code Bb}
 * @param ensemble id of a group of instruments
 * @param seed any text; another one gives another tune
 */
public record MusicChoice(
        @Nullable String strategy,
        @Nullable Integer bars,
        @Nullable Integer beatsPerMinute,
        @Nullable String tonic,
        @Nullable String ensemble,
        String seed) {

    /** What fits best. */
    public static final MusicChoice FITTING = new MusicChoice(null, null, null, null, null, "1");
}
