package com.litmashup.music;

/**
 * A spelled note at its height.
 *
 * @param octave in scientific pitch notation: the octave of the letter, so that C4 is middle C and B#3 sounds like it
 */
public record Pitch(PitchClass name, int octave) implements Comparable<Pitch> {

    private static final int OCTAVE = 12;
    private static final int STEPS = 7;

    /**
     * Reads a pitch such as {@code F#4} or {@code Bb2}.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Pitch parse(String written) {
        if (!written.matches(".+?-?\\d")) {
            throw new IllegalArgumentException("“" + written + "” is no pitch");
        }
        int split = written.replaceAll("-?\\d$", "").length();
        return new Pitch(PitchClass.parse(written.substring(0, split)), Integer.parseInt(written.substring(split)));
    }

    /** The MIDI number; middle C is 60. */
    public int midi() {
        return OCTAVE * (octave + 1) + name.letter().semitones() + name.alteration();
    }

    /** Scale steps above C0, whatever the alterations: where it stands on the staff. */
    public int position() {
        return STEPS * octave + name.letter().step();
    }

    /** The pitch this far above, spelled as the interval says. */
    public Pitch up(Interval interval) {
        return name.up(interval).sounding(midi() + interval.semitones());
    }

    /** The pitch this far below, spelled as the interval says. */
    public Pitch down(Interval interval) {
        return name.down(interval).sounding(midi() - interval.semitones());
    }

    /** The name that {@link #parse} reads. */
    public String written() {
        return name.written() + octave;
    }

    /** By sound, and between spellings of one sound by letter. */
    @Override
    public int compareTo(Pitch other) {
        int bySound = Integer.compare(midi(), other.midi());
        return bySound != 0 ? bySound : Integer.compare(position(), other.position());
    }
}
