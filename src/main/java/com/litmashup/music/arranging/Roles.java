package com.litmashup.music.arranging;

import org.jspecify.annotations.Nullable;

/**
 * Who gives what in a stretch of the piece.
 *
 * @param chords whose progression sounds
 * @param scale whose mode the melody keeps to
 * @param melody in whose idiom the tune moves
 * @param comping whose chord rhythm sounds
 * @param bass whose bass rhythm sounds
 * @param percussion whose lines are struck
 * @param timbre whose sounds melody and chords have, where instruments can choose
 * @param guest who lends one percussion line; absent where nobody does
 */
public record Roles(
        Idiom chords,
        Idiom scale,
        Idiom melody,
        Idiom comping,
        Idiom bass,
        Idiom percussion,
        Idiom timbre,
        @Nullable Idiom guest) {

    /** Everything from one idiom. */
    static Roles all(Idiom idiom) {
        return new Roles(idiom, idiom, idiom, idiom, idiom, idiom, idiom, null);
    }

    Roles withChords(Idiom giver) {
        return new Roles(giver, scale, melody, comping, bass, percussion, timbre, guest);
    }

    Roles withTune(Idiom giver) {
        return new Roles(chords, giver, giver, comping, bass, percussion, timbre, guest);
    }

    Roles withScale(Idiom giver) {
        return new Roles(chords, giver, melody, comping, bass, percussion, timbre, guest);
    }

    Roles withTimbre(Idiom giver) {
        return new Roles(chords, scale, melody, comping, bass, percussion, giver, guest);
    }

    Roles withComping(Idiom giver) {
        return new Roles(chords, scale, melody, giver, bass, percussion, timbre, guest);
    }

    Roles withBass(Idiom giver) {
        return new Roles(chords, scale, melody, comping, giver, percussion, timbre, guest);
    }

    Roles withGuest(@Nullable Idiom giver) {
        return new Roles(chords, scale, melody, comping, bass, percussion, timbre, giver);
    }
}
