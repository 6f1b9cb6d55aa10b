package com.litmashup.music;

import com.litmashup.music.RomanNumeral.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * A spelled chord.
 *
 * @param tones from the root upwards
 * @param bass the tone that lies lowest
 * @param symbol as players read it, for example {@code Bbmaj7} or {@code Gm/Bb}
 */
public record Chord(List<PitchClass> tones, PitchClass bass, String symbol) {

    private static final Interval MINOR_THIRD = new Interval(2, 3);
    private static final Interval MAJOR_THIRD = new Interval(2, 4);
    private static final Interval DIMINISHED_FIFTH = new Interval(4, 6);
    private static final Interval FIFTH = new Interval(4, 7);
    private static final Interval SIXTH = new Interval(5, 9);
    private static final Interval MINOR_SEVENTH = new Interval(6, 10);
    private static final Interval MAJOR_SEVENTH = new Interval(6, 11);
    private static final Interval NINTH = new Interval(8, 14);

    public Chord {
        tones = List.copyOf(tones);
    }

    /** The chord that a numeral means in a key; a sixth is added to the triad, as in popular styles. */
    public static Chord of(RomanNumeral numeral, Key key) {
        PitchClass root = root(numeral, key);
        List<PitchClass> tones = new ArrayList<>(triad(numeral, root));
        switch (numeral.figure()) {
            case SIXTH -> tones.add(root.up(SIXTH));
            case SEVENTH, HALF_DIMINISHED -> tones.add(root.up(MINOR_SEVENTH));
            case MAJOR_SEVENTH -> tones.add(root.up(MAJOR_SEVENTH));
            case NINTH -> tones.addAll(List.of(root.up(MINOR_SEVENTH), root.up(NINTH)));
            case TRIAD, DIMINISHED -> {}
        }
        return new Chord(tones, root, root.written() + suffix(numeral));
    }

    /** As {@link #of}, but a sixth means the first inversion, as in figured bass. */
    public static Chord figured(RomanNumeral numeral, Key key) {
        if (numeral.figure() != Figure.SIXTH) {
            return of(numeral, key);
        }
        List<PitchClass> tones = triad(numeral, root(numeral, key));
        String triad = tones.getFirst().written() + (numeral.major() ? "" : "m");
        return new Chord(tones, tones.get(1), triad + "/" + tones.get(1).written());
    }

    public PitchClass root() {
        return tones.getFirst();
    }

    private static PitchClass root(RomanNumeral numeral, Key key) {
        int steps = numeral.degree() - 1;
        int semitones = Letter.ofStep(steps).semitones() - (numeral.flat() ? 1 : 0);
        return key.tonic().up(new Interval(steps, semitones));
    }

    private static List<PitchClass> triad(RomanNumeral numeral, PitchClass root) {
        boolean diminished = numeral.figure() == Figure.DIMINISHED || numeral.figure() == Figure.HALF_DIMINISHED;
        return List.of(
                root,
                root.up(numeral.major() && !diminished ? MAJOR_THIRD : MINOR_THIRD),
                root.up(diminished ? DIMINISHED_FIFTH : FIFTH));
    }

    private static String suffix(RomanNumeral numeral) {
        String minor = numeral.major() ? "" : "m";
        return switch (numeral.figure()) {
            case TRIAD -> minor;
            case SIXTH -> minor + "6";
            case SEVENTH -> minor + "7";
            case MAJOR_SEVENTH -> minor + "maj7";
            case NINTH -> minor + "9";
            case HALF_DIMINISHED -> "m7b5";
            case DIMINISHED -> "dim";
        };
    }
}
