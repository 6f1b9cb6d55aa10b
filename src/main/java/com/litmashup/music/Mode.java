package com.litmashup.music;

import java.util.List;

/**
 * A scale by its semitones above the final.
 *
 * <p>The seven-note modes and minor forms are those of Open Music Theory (Gotham and others, 2nd edition, 2023); Bhupali
 * is the five-note raga as given in Sangit Parichay I; freygish is klezmer's name for Phrygian dominant (Horowitz, The Main
 * Klezmer Modes), who calls the Ukrainian Dorian mi sheberakh. Slendro and pelog have tunings of their own (Sumarsam,
 * Introduction to Javanese Gamelan); what stands here only comes near.
 */
public enum Mode {
    MAJOR(0, 2, 4, 5, 7, 9, 11),
    DORIAN(0, 2, 3, 5, 7, 9, 10),
    PHRYGIAN(0, 1, 3, 5, 7, 8, 10),
    LYDIAN(0, 2, 4, 6, 7, 9, 11),
    MIXOLYDIAN(0, 2, 4, 5, 7, 9, 10),
    MINOR(0, 2, 3, 5, 7, 8, 10),
    HARMONIC_MINOR(0, 2, 3, 5, 7, 8, 11),
    MELODIC_MINOR(0, 2, 3, 5, 7, 9, 11),
    PHRYGIAN_DOMINANT(0, 1, 4, 5, 7, 8, 10),
    UKRAINIAN_DORIAN(0, 2, 3, 6, 7, 9, 10),
    BEBOP_DOMINANT(0, 2, 4, 5, 7, 9, 10, 11),
    MAJOR_PENTATONIC(0, 2, 4, 7, 9),
    MINOR_PENTATONIC(0, 3, 5, 7, 10),
    BHUPALI(0, 2, 4, 7, 9),
    /** The five steps of slendro, as near as twelve equal notes come. */
    SLENDRO_APPROXIMATED(0, 2, 5, 7, 9),
    /** Five steps of pelog, as near as twelve equal notes come. */
    PELOG_APPROXIMATED(0, 1, 3, 7, 8),
    BLUES(0, 3, 5, 6, 7, 10);

    /** Made by List.of, so nobody can change it. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Integer> semitones;

    Mode(Integer... semitones) {
        this.semitones = List.of(semitones);
    }

    /** Semitones above the final, ascending from 0. */
    public List<Integer> semitones() {
        return semitones;
    }

    /** Whether the third above the final is minor and not major. */
    public boolean isMinor() {
        return semitones.contains(3) && !semitones.contains(4);
    }
}
