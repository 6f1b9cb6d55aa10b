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

    /**
     * The note this far above, spelled as the interval says. Where that would take more than a double sharp or flat, it
     * is spelled by a neighbouring letter.
     */
    public PitchClass up(Interval interval) {
        return spelled(letter.step() + interval.steps(), semitones() + interval.semitones());
    }

    /** The note this far below, spelled as {@link #up} would. */
    public PitchClass down(Interval interval) {
        return spelled(letter.step() - interval.steps(), semitones() - interval.semitones());
    }

    private static PitchClass spelled(int step, int semitones) {
        Letter letter = Letter.ofStep(step);
        int alteration = Math.floorMod(semitones - letter.semitones() + OCTAVE / 2, OCTAVE) - OCTAVE / 2;
        if (Math.abs(alteration) > 2) {
            return spelled(step + Integer.signum(alteration), semitones);
        }
        return new PitchClass(letter, alteration);
    }

    /**
     * This note where it sounds as a MIDI number does.
     *
     * @throws IllegalArgumentException where that number is another note
     */
    public Pitch sounding(int midi) {
        int natural = midi - alteration;
        Pitch pitch = new Pitch(this, Math.floorDiv(natural, OCTAVE) - 1);
        if (pitch.midi() != midi) {
            throw new IllegalArgumentException(written() + " does not sound as " + midi);
        }
        return pitch;
    }

    /** Whether both sound alike, however they are spelled. */
    public boolean isEnharmonicWith(PitchClass other) {
        return semitones() == other.semitones();
    }

    /** This note in an octave; C4 is middle C. */
    public Pitch inOctave(int octave) {
        return new Pitch(this, octave);
    }
}
