package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Level;

/**
 * What a level bounds; the figures are those of our music reference, section 5.4.
 *
 * @param widestLeap of a melody, in semitones
 * @param chordTones share of chord tones on strong beats of a melody, in percent
 * @param accidentals notes outside the mode in any eight bars of a melody
 * @param fastest felt beats a minute
 * @param strokes one player's percussion strokes a quarter note
 * @param finest shortest step of a melody's rhythm, in quarters
 */
record Limits(int widestLeap, int chordTones, int accidentals, int fastest, int strokes, Quarters finest) {

    private static final int ANY = Integer.MAX_VALUE;

    static Limits of(Level level) {
        return switch (level) {
            case BEGINNER -> new Limits(7, 90, 0, 108, 2, Quarters.of(1, 2));
            case INTERMEDIATE -> new Limits(12, 80, 2, 132, 4, Quarters.of(1, 4));
            case ADVANCED -> new Limits(16, 70, ANY, 300, 6, Quarters.of(1, 12));
        };
    }
}
