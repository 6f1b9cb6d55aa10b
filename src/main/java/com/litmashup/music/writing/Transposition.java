package com.litmashup.music.writing;

import com.litmashup.music.Key;
import com.litmashup.music.Letter;
import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Moves music by an interval, so that every note keeps its place in the scale and with it its spelling.
 *
 * @param steps letters upwards; an octave is 7
 * @param semitones upwards
 */
public record Transposition(int steps, int semitones) {

    static final Transposition NONE = new Transposition(0, 0);

    private static final int OCTAVE = 12;
    private static final Pattern NOTE_NAME = Pattern.compile("(^|/)([A-G](?:#{1,2}|b{1,2})?)");

    /** By semitones, to the spelling of the new key with the fewest signs; between two, the one nearer to the old. */
    public static Transposition of(Key from, int semitones) {
        if (semitones % OCTAVE == 0 && KeySignature.of(from).isWritable()) {
            return new Transposition(7 * semitones / OCTAVE, semitones);
        }
        int old = KeySignature.of(from).fifths();
        int guess = Math.floorDiv(semitones * 7 + 6, OCTAVE);
        return IntStream.rangeClosed(guess - 1, guess + 1)
                .mapToObj(steps -> new Transposition(steps, semitones))
                .filter(move -> move.canMove(from.tonic()))
                .min(Comparator.comparingInt((Transposition move) -> move.signs(from))
                        .thenComparingInt(move -> Math.abs(move.fifths(from) - old)))
                .orElse(NONE);
    }

    private int fifths(Key from) {
        return KeySignature.of(moved(from)).fifths();
    }

    private int signs(Key from) {
        return Math.abs(fifths(from));
    }

    private boolean canMove(PitchClass name) {
        return Math.abs(alterationOf(name)) <= 1;
    }

    public Key moved(Key key) {
        return new Key(moved(key.tonic()), key.mode());
    }

    PitchClass moved(PitchClass name) {
        return moved(name.inOctave(0)).name();
    }

    /** The pitch moved; where that would take three sharps or flats, the same sound in its simplest spelling. */
    Pitch moved(Pitch pitch) {
        int place = 7 * pitch.octave() + pitch.name().letter().step() + steps;
        int sound = pitch.midi() + semitones;
        return Math.abs(alterationOf(pitch.name())) <= 2 ? spelled(place, sound) : simplest(place, sound);
    }

    /** A chord symbol with its root, and the bass after a stroke, moved. */
    String moved(String symbol) {
        Matcher names = NOTE_NAME.matcher(symbol);
        return names.replaceAll(
                name -> name.group(1) + moved(PitchClass.parse(name.group(2))).written());
    }

    private int alterationOf(PitchClass name) {
        Letter target = Letter.ofStep(name.letter().step() + steps);
        int octaves = Math.floorDiv(name.letter().step() + steps, 7);
        int natural = target.semitones() + OCTAVE * octaves;
        return name.letter().semitones() + name.alteration() + semitones - natural;
    }

    private static Pitch simplest(int place, int sound) {
        return IntStream.rangeClosed(place - 2, place + 2)
                .filter(near -> Math.abs(sound - natural(near)) <= 2)
                .mapToObj(near -> spelled(near, sound))
                .min(Comparator.comparingInt(
                        (Pitch pitch) -> Math.abs(pitch.name().alteration())))
                .orElseThrow();
    }

    private static Pitch spelled(int place, int sound) {
        PitchClass name = new PitchClass(Letter.ofStep(place), sound - natural(place));
        return new Pitch(name, Math.floorDiv(place, 7));
    }

    /** The MIDI number of the natural note this many letters above C0. */
    private static int natural(int place) {
        return OCTAVE * (Math.floorDiv(place, 7) + 1) + Letter.ofStep(place).semitones();
    }

    List<PitchClass> moved(List<PitchClass> names) {
        return names.stream().map(this::moved).toList();
    }
}
