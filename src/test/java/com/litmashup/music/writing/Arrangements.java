package com.litmashup.music.writing;

import com.litmashup.music.Metre;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Feel;

/** Arrangements that differ in one thing from another. */
public final class Arrangements {

    private Arrangements() {}

    public static Arrangement felt(Arrangement piece, Feel feel, Metre metre) {
        return new Arrangement(
                piece.title(),
                piece.level(),
                piece.key(),
                metre,
                piece.beatsPerMinute(),
                feel,
                piece.bars(),
                piece.form(),
                piece.sections(),
                piece.chords(),
                piece.parts(),
                piece.contributions(),
                piece.claims(),
                piece.strategy(),
                piece.warnings());
    }
}
