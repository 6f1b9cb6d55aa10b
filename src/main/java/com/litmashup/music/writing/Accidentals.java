package com.litmashup.music.writing;

import com.litmashup.music.Letter;
import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which notes of one bar need a sharp, flat or natural sign. A sign holds for the bar; where a reader could doubt
 * whether it also holds in another octave, or after a note tied over the barline, the sign is repeated.
 */
final class Accidentals {

    private final KeySignature signature;
    private final Map<Letter, Integer> last = new EnumMap<>(Letter.class);
    private final Map<Pitch, Integer> byPlace = new HashMap<>();
    private final Set<Letter> doubted = EnumSet.noneOf(Letter.class);

    Accidentals(KeySignature signature) {
        this.signature = signature;
    }

    /** Whether this note, the next of the bar, needs a sign; one that is tied to the bar before needs none. */
    boolean signs(Pitch pitch, boolean continues) {
        return continues ? doubt(pitch) : shown(pitch);
    }

    private boolean doubt(Pitch pitch) {
        Letter letter = pitch.name().letter();
        if (pitch.name().alteration() != signature.alterationOf(letter)) {
            doubted.add(letter);
        }
        return false;
    }

    private boolean shown(Pitch pitch) {
        Letter letter = pitch.name().letter();
        int alteration = pitch.name().alteration();
        int usual = signature.alterationOf(letter);
        int inAnyOctave = Objects.requireNonNullElse(last.put(letter, alteration), usual);
        int inThisOctave = Objects.requireNonNullElse(byPlace.put(place(pitch), alteration), usual);
        return doubted.remove(letter) || inAnyOctave != alteration || inThisOctave != alteration;
    }

    private static Pitch place(Pitch pitch) {
        return new PitchClass(pitch.name().letter(), 0).inOctave(pitch.octave());
    }
}
