package com.litmashup.music.arranging.melody;

import com.litmashup.music.Key;
import com.litmashup.music.Mode;
import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Quarters;
import com.litmashup.music.Scale;
import com.litmashup.music.arranging.Seat;
import com.litmashup.music.arranging.harmony.Harmony;
import com.litmashup.music.score.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where a tune can go: the notes of scale and chord within a comfortable span of the instrument. */
final class Terrain {

    private static final int ENOUGH = 5;

    private final Key key;
    private final Scale scale;
    private final Harmony harmony;
    private final Level level;
    private final List<Integer> span;
    private final List<Integer> reach;

    Terrain(Key key, Harmony harmony, Seat seat, Level level) {
        this.key = key;
        this.scale = Scale.of(key);
        this.harmony = harmony;
        this.level = level;
        this.reach = seat.pitches();
        this.span = span(seat.pitches());
    }

    /** The notes that fit here, from the lowest; chord tones that are strangers to the scale only where it is no first lesson. */
    List<Pitch> at(Quarters place) {
        return notes(place, span);
    }

    /** As {@link #at}, but anywhere on the instrument. */
    List<Pitch> anywhere(Quarters place) {
        return notes(place, reach);
    }

    private List<Pitch> notes(Quarters place, List<Integer> within) {
        List<PitchClass> tones = harmony.tonesAt(place);
        List<Pitch> notes = new ArrayList<>();
        for (int midi : within) {
            chordTone(midi, tones).or(() -> scaleTone(midi, tones)).ifPresent(notes::add);
        }
        return notes;
    }

    private Optional<Pitch> chordTone(int midi, List<PitchClass> tones) {
        return tones.stream()
                .filter(tone -> tone.semitones() == Math.floorMod(midi, 12))
                .filter(tone -> level != Level.BEGINNER || scale.contains(tone))
                .findFirst()
                .map(tone -> tone.sounding(midi));
    }

    /** A note of the scale, unless the chord has it raised or lowered; blue notes rub against the third on purpose. */
    private Optional<Pitch> scaleTone(int midi, List<PitchClass> tones) {
        return scale.at(midi)
                .filter(pitch -> key.mode() == Mode.BLUES
                        || tones.stream()
                                .noneMatch(
                                        tone -> tone.letter() == pitch.name().letter() && !tone.equals(pitch.name())));
    }

    boolean isChordTone(Pitch pitch, Quarters place) {
        return harmony.tonesAt(place).contains(pitch.name());
    }

    /** Whether the chord has it and the scale has not. */
    boolean isStranger(Pitch pitch) {
        return scale.at(pitch.midi()).isEmpty();
    }

    /** 1 for the tonic, 3 and 5 for the notes of its chord, 0 for others. */
    int degree(Pitch pitch) {
        int above = Math.floorMod(pitch.midi() - key.tonic().semitones(), 12);
        return switch (above) {
            case 0 -> 1;
            case 3, 4 -> 3;
            case 7 -> 5;
            default -> 0;
        };
    }

    /** Notes of the scale in the span that lie lower than this. */
    long notesBelow(int midi) {
        return notesOfScale(span.stream().filter(other -> other < midi).toList());
    }

    int lowest() {
        return span.getFirst();
    }

    int highest() {
        return span.getLast();
    }

    /** Steps of the scale above the lowest note, so that a motif can be compared with itself at another height. */
    int steps(Pitch pitch) {
        return (int) IntStream.rangeClosed(lowest() - 12, pitch.midi())
                .filter(midi -> scale.at(midi).isPresent())
                .count();
    }

    private List<Integer> span(List<Integer> pitches) {
        int width = switch (level) {
            case BEGINNER -> 9;
            case INTERMEDIATE -> 12;
            case ADVANCED -> 16;
        };
        double middle = (pitches.getFirst() + pitches.getLast()) / 2.0;
        return pitches.stream()
                .filter(this::startsASpan)
                .map(low -> pitches.stream()
                        .filter(midi -> low <= midi && midi <= low + width)
                        .toList())
                .filter(span -> notesOfScale(span) >= ENOUGH)
                .min(Comparator.comparingDouble(span -> Math.abs((span.getFirst() + span.getLast()) / 2.0 - middle)))
                .orElse(pitches);
    }

    private long notesOfScale(List<Integer> span) {
        return span.stream().filter(midi -> scale.at(midi).isPresent()).count();
    }

    private boolean startsASpan(int midi) {
        int above = Math.floorMod(midi - key.tonic().semitones(), 12);
        return above == 0 || above == 7;
    }
}
