package com.litmashup.music;

import java.util.List;

/**
 * A distance upwards between two spelled notes.
 *
 * @param steps scale steps, from 0: a third is 2
 * @param semitones that the distance sounds
 */
public record Interval(int steps, int semitones) {

    private static final int OCTAVE_STEPS = 7;
    private static final int OCTAVE = 12;
    private static final List<Integer> PERFECT = List.of(0, 3, 4);

    public static final Interval UNISON = new Interval(0, 0);

    /** How the sound compares with the interval of the major scale that has as many steps. */
    public enum Quality {
        DOUBLY_DIMINISHED("dd"),
        DIMINISHED("d"),
        MINOR("m"),
        PERFECT("P"),
        MAJOR("M"),
        AUGMENTED("A"),
        DOUBLY_AUGMENTED("AA");

        private final String written;

        Quality(String written) {
            this.written = written;
        }
    }

    /**
     * An interval that has a name.
     *
     * @throws IllegalArgumentException where the semitones are too far from the steps to have one
     */
    public Interval {
        if (steps < 0) {
            throw new IllegalArgumentException("an interval is counted upwards, not by " + steps + " steps");
        }
        quality(steps, semitones);
    }

    /** From the lower to the higher of two notes. */
    public static Interval between(Pitch lower, Pitch higher) {
        return new Interval(higher.position() - lower.position(), higher.midi() - lower.midi());
    }

    /** From one note name up to the next place of another: less than an octave. */
    public static Interval between(PitchClass from, PitchClass to) {
        int steps = Math.floorMod(to.letter().step() - from.letter().step(), OCTAVE_STEPS);
        int natural = Math.floorMod(to.letter().semitones() - from.letter().semitones(), OCTAVE);
        return new Interval(steps, natural + to.alteration() - from.alteration());
    }

    public Quality quality() {
        return quality(steps, semitones);
    }

    /** Steps counted with both ends, as musicians do: a fifth is 5. */
    public int number() {
        return steps + 1;
    }

    /** Quality and number, for example {@code m3}, {@code P5} or {@code A4}. */
    public String written() {
        return quality().written + number();
    }

    /**
     * What fills it up to the octave: the third to a sixth, minor to major.
     *
     * @throws IllegalArgumentException where it is wider than an octave
     */
    public Interval inverted() {
        return new Interval(OCTAVE_STEPS - steps, OCTAVE - semitones);
    }

    private static Quality quality(int steps, int semitones) {
        int degree = steps % OCTAVE_STEPS;
        int inMajor = OCTAVE * (steps / OCTAVE_STEPS) + Letter.ofStep(degree).semitones();
        int off = semitones - inMajor;
        return PERFECT.contains(degree) ? perfect(off) : imperfect(off);
    }

    private static Quality perfect(int off) {
        return switch (off) {
            case -2 -> Quality.DOUBLY_DIMINISHED;
            case -1 -> Quality.DIMINISHED;
            case 0 -> Quality.PERFECT;
            case 1 -> Quality.AUGMENTED;
            case 2 -> Quality.DOUBLY_AUGMENTED;
            default -> throw unnamed(off);
        };
    }

    private static Quality imperfect(int off) {
        return switch (off) {
            case -3 -> Quality.DOUBLY_DIMINISHED;
            case -2 -> Quality.DIMINISHED;
            case -1 -> Quality.MINOR;
            case 0 -> Quality.MAJOR;
            case 1 -> Quality.AUGMENTED;
            case 2 -> Quality.DOUBLY_AUGMENTED;
            default -> throw unnamed(off);
        };
    }

    private static IllegalArgumentException unnamed(int off) {
        return new IllegalArgumentException("no interval is " + off + " semitones off its major form");
    }
}
