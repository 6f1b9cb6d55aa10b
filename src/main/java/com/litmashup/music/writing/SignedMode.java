package com.litmashup.music.writing;

import com.litmashup.music.Mode;

/** The modes that a key signature can show; any other borrows one and writes the rest as accidentals. */
enum SignedMode {
    LYDIAN(1, "lyd"),
    MAJOR(0, ""),
    MIXOLYDIAN(-1, "mix"),
    DORIAN(-2, "dor"),
    MINOR(-3, "m"),
    PHRYGIAN(-4, "phr");

    private final int lean;
    private final String abc;

    SignedMode(int lean, String abc) {
        this.lean = lean;
        this.abc = abc;
    }

    /**
     * The signature of a mode. Minor forms share that of natural minor, Phrygian dominant that of Phrygian. A blues is
     * signed as major, as lead sheets do: its chords are.
     */
    static SignedMode of(Mode mode) {
        return switch (mode) {
            case LYDIAN -> LYDIAN;
            case MAJOR, MAJOR_PENTATONIC, BHUPALI, SLENDRO_APPROXIMATED, BLUES -> MAJOR;
            case MIXOLYDIAN, BEBOP_DOMINANT -> MIXOLYDIAN;
            case DORIAN, UKRAINIAN_DORIAN -> DORIAN;
            case MINOR, HARMONIC_MINOR, MELODIC_MINOR, MINOR_PENTATONIC -> MINOR;
            case PHRYGIAN, PHRYGIAN_DOMINANT, PELOG_APPROXIMATED -> PHRYGIAN;
        };
    }

    /** Sharps more than major on the same tonic. */
    int lean() {
        return lean;
    }

    /** As ABC writes it behind the tonic. */
    String abc() {
        return abc;
    }
}
