package com.litmashup.music;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The spelled notes of a key.
 *
 * @param notes from the final upwards within an octave
 */
public record Scale(List<PitchClass> notes) {

    private static final int SEVEN = 7;

    /** Scale step of each semitone above the final, where a scale has not one note for each letter. */
    private static final List<Integer> STEPS = List.of(0, 1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6);

    public Scale {
        notes = List.copyOf(notes);
    }

    /** The notes of a key: each letter once where there are seven. */
    public static Scale of(Key key) {
        List<Integer> semitones = key.mode().semitones();
        return new Scale(IntStream.range(0, semitones.size())
                .mapToObj(i ->
                        new Interval(semitones.size() == SEVEN ? i : STEPS.get(semitones.get(i)), semitones.get(i)))
                .map(key.tonic()::up)
                .toList());
    }

    public PitchClass tonic() {
        return notes.getFirst();
    }

    public boolean contains(PitchClass note) {
        return notes.contains(note);
    }

    /** The note of the scale that sounds as this MIDI number does. */
    public Optional<Pitch> at(int midi) {
        return notes.stream()
                .filter(note -> note.semitones() == Math.floorMod(midi, 12))
                .findFirst()
                .map(note -> note.sounding(midi));
    }

    /**
     * Moves along the scale and keeps to its spelling.
     *
     * @param steps up, or down where below zero
     * @throws IllegalArgumentException where the pitch is not in the scale
     */
    public Pitch shift(Pitch pitch, int steps) {
        int place = notes.indexOf(pitch.name());
        if (place < 0) {
            throw new IllegalArgumentException(pitch.written() + " is not in the scale " + notes);
        }
        int target = place + steps;
        PitchClass name = notes.get(Math.floorMod(target, notes.size()));
        int octaves = Math.floorDiv(target, notes.size());
        int above = above(name) - above(pitch.name()) + 12 * octaves;
        return name.sounding(pitch.midi() + above);
    }

    private int above(PitchClass note) {
        return Math.floorMod(note.semitones() - tonic().semitones(), 12);
    }
}
