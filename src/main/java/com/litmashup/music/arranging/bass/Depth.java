package com.litmashup.music.arranging.bass;

import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import com.litmashup.music.arranging.Seat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where bass notes lie: between E1 and C4 where the instrument goes there, else in its lower half. */
final class Depth {

    private static final int LOWEST = 28;
    private static final int HIGHEST = 60;
    private static final int ENOUGH = 12;
    private static final int OCTAVE = 12;

    private final List<Integer> reach;

    Depth(Seat seat) {
        List<Integer> deep = seat.pitches().stream()
                .filter(midi -> LOWEST <= midi && midi <= HIGHEST)
                .toList();
        this.reach = deep.size() >= ENOUGH ? deep : seat.pitches();
    }

    /** The place of a note that is nearest to another, the lower of equals; nothing where it cannot be played. */
    Optional<Pitch> near(PitchClass note, int midi) {
        return places(note).stream()
                .min(Comparator.<Pitch>comparingInt(pitch -> Math.abs(pitch.midi() - midi))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The octave above a note where that can be played, else the note. */
    Pitch octaveAbove(Pitch pitch) {
        int above = pitch.midi() + OCTAVE;
        return reach.contains(above) ? pitch.name().sounding(above) : pitch;
    }

    boolean reaches(int midi) {
        return reach.contains(midi);
    }

    /** Where a line is at rest: in the lower part of the reach. */
    int middle() {
        return reach.getFirst() + Math.min(OCTAVE, reach.getLast() - reach.getFirst()) / 2;
    }

    private List<Pitch> places(PitchClass note) {
        return reach.stream()
                .filter(midi -> Math.floorMod(midi, OCTAVE) == note.semitones())
                .map(note::sounding)
                .toList();
    }
}
