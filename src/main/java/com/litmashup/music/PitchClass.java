package com.litmashup.music;

/**
 * A spelled note without its octave: F sharp and G flat are two.
 *
 * @param alteration semitones, -2 (double flat) to 2 (double sharp)
 */
public record PitchClass(Letter letter, int alteration) {

    private static final int OCTAVE = 12;

    public PitchClass {
        if (Math.abs(alteration) > 2) {
            throw new IllegalArgumentException("a note is altered by two semitones at most, not " + alteration);
        }
    }

    /**
     * Reads a name such as {@code F#}, {@code Bb} or {@code C}.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static PitchClass parse(String written) {
        if (!written.matches("[A-G](#{0,2}|b{0,2})")) {
            throw new IllegalArgumentException("“" + written + "” is no note name");
        }
        int alteration = written.length() - 1;
        return new PitchClass(
                Letter.valueOf(written.substring(0, 1)), written.endsWith("b") ? -alteration : alteration);
    }

    /** Semitones above C, 0 to 11. */
    public int semitones() {
        return Math.floorMod(letter.semitones() + alteration, OCTAVE);
    }

    /** The name that {@link #parse} reads. */
    public String written() {
        return letter.name() + (alteration < 0 ? "b".repeat(-alteration) : "#".repeat(alteration));
    }

    /** This note in an octave; C4 is middle C. */
    public Pitch inOctave(int octave) {
        return new Pitch(this, octave);
    }
}
