package com.litmashup.music.writing;

import com.litmashup.music.Metre;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Feel;

/** Arrangements that differ in one thing from another. */
public final class Arrangements {

    private Arrangements() {}

    static Arrangement titled(Arrangement piece, String title) {
        return copy(piece, title, piece.feel(), piece.metre());
    }

    public static Arrangement felt(Arrangement piece, Feel feel, Metre metre) {
        return copy(piece, piece.title(), feel, metre);
    }

    private static Arrangement copy(Arrangement piece, String title, Feel feel, Metre metre) {
        return new Arrangement(
                title,
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
