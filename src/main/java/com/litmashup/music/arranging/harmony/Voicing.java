package com.litmashup.music.arranging.harmony;

import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import com.litmashup.music.arranging.Seat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Lays chords under the hand so that every voice moves as little as it can. */
final class Voicing {

    private static final int LOWEST = 55;
    private static final int HIGHEST = 76;
    private static final int ENOUGH = 8;
    private static final int WIDEST = 14;
    private static final int FURTHEST = 7;
    private static final double FAR = 50;
    private static final double OFF_CENTRE = 0.15;
    private static final double WITHOUT_ITS_TONE = 1.5;

    private final List<Integer> reach;
    private final int voices;
    private final int number;

    /**
     * Chords for a seat.
     *
     * @param most notes at once that the level asks for
     * @param number of the seat among those that play chords, from 0: the first looks for the third, the next for the
     *     seventh or the root, a further one for the fifth
     */
    Voicing(Seat seat, int most, int number) {
        List<Integer> middle = seat.pitches().stream()
                .filter(midi -> LOWEST <= midi && midi <= HIGHEST)
                .toList();
        this.reach = middle.size() >= ENOUGH ? middle : seat.pitches();
        this.voices = Math.min(seat.atOnce(), most);
        this.number = number;
    }

    /** The nearest way to sound these tones after another chord, from the lowest note up; empty where none is in reach. */
    List<Pitch> after(List<Pitch> before, List<PitchClass> tones) {
        return wanted(tones).stream()
                .flatMap(choice -> laid(choice).stream())
                .min(Comparator.<List<Pitch>>comparingDouble(chord -> cost(before, chord, tones))
                        .thenComparing(chord -> chord.getFirst()))
                .orElse(List.of());
    }

    /** The tones that matter: the fifth is dropped before the third or the seventh. One voice chooses freely. */
    private List<List<PitchClass>> wanted(List<PitchClass> tones) {
        List<PitchClass> reachable =
                tones.stream().filter(tone -> !places(tone).isEmpty()).toList();
        if (voices == 1) {
            return reachable.stream().map(List::of).toList();
        }
        List<PitchClass> kept = new ArrayList<>(reachable);
        if (kept.size() > voices && tones.size() > 3) {
            kept.remove(tones.get(2));
        }
        while (kept.size() > voices) {
            kept.removeFirst();
        }
        return List.of(List.copyOf(kept));
    }

    private List<List<Pitch>> laid(List<PitchClass> tones) {
        List<List<Pitch>> chords = List.of(List.of());
        for (PitchClass tone : tones) {
            chords = chords.stream()
                    .flatMap(chord -> places(tone).stream().map(pitch -> with(chord, pitch)))
                    .filter(Voicing::isInHand)
                    .toList();
        }
        return chords.stream().filter(chord -> !chord.isEmpty()).toList();
    }

    private static List<Pitch> with(List<Pitch> chord, Pitch pitch) {
        List<Pitch> more = new ArrayList<>(chord);
        more.add(pitch);
        more.sort(Comparator.naturalOrder());
        return List.copyOf(more);
    }

    private static boolean isInHand(List<Pitch> chord) {
        return chord.getLast().midi() - chord.getFirst().midi() <= WIDEST;
    }

    private List<Pitch> places(PitchClass tone) {
        return reach.stream()
                .filter(midi -> Math.floorMod(midi, 12) == tone.semitones())
                .map(tone::sounding)
                .toList();
    }

    private double cost(List<Pitch> before, List<Pitch> chord, List<PitchClass> tones) {
        double centre = (reach.getFirst() + reach.getLast()) / 2.0;
        double mean = chord.stream().mapToInt(Pitch::midi).average().orElse(centre);
        PitchClass own = tones.get(place(tones.size()));
        boolean colour = chord.stream().anyMatch(pitch -> pitch.name().equals(own));
        return OFF_CENTRE * Math.abs(mean - centre) + motion(before, chord) + (colour ? 0 : WITHOUT_ITS_TONE);
    }

    private int place(int tones) {
        return switch (number % 3) {
            case 0 -> 1;
            case 1 -> tones > 3 ? 3 : 0;
            default -> Math.min(2, tones - 1);
        };
    }

    private static double motion(List<Pitch> before, List<Pitch> chord) {
        return IntStream.range(0, Math.min(before.size(), chord.size()))
                .mapToDouble(i -> Math.abs(before.get(i).midi() - chord.get(i).midi()))
                .map(semitones -> semitones > FURTHEST ? semitones + FAR : semitones)
                .sum();
    }
}
