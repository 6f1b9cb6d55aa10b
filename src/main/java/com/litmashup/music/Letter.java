package com.litmashup.music;

/** The seven note names, in the order of the C major scale. */
public enum Letter {
    C(0, 0),
    D(1, 2),
    E(2, 4),
    F(3, 5),
    G(4, 7),
    A(5, 9),
    B(6, 11);

    private final int step;
    private final int semitones;

    Letter(int step, int semitones) {
        this.step = step;
        this.semitones = semitones;
    }

    /** Scale steps above C, 0 to 6. */
    public int step() {
        return step;
    }

    /** Semitones of the natural note above C, 0 to 11. */
    public int semitones() {
        return semitones;
    }

    /** The letter this many steps above C; octaves are dropped. */
    public static Letter ofStep(int step) {
        return values()[Math.floorMod(step, 7)];
    }
}
