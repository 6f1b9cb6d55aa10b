package com.litmashup.music.arranging.harmony;

import com.litmashup.music.Interval;
import com.litmashup.music.Key;
import com.litmashup.music.Mode;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Scale;
import com.litmashup.music.arranging.Ensemble;
import com.litmashup.music.arranging.Seat;
import com.litmashup.music.score.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds a key in which a class is comfortable. */
public final class Tonics {

    private static final int ENOUGH_NOTES = 5;
    private static final int MISSING_NOTE = 4;
    private static final int NO_PLACE_TO_END = 20;

    private Tonics() {}

    /** The tonic whose scale lies best under the fingers; the ensemble's order decides, keys with the other third come last. */
    public static PitchClass comfortable(Ensemble ensemble, Mode mode) {
        boolean minor = mode.isMinor() && mode != Mode.BLUES;
        List<PitchClass> own = minor ? ensemble.minorTonics() : ensemble.majorTonics();
        List<PitchClass> other = minor ? ensemble.majorTonics() : ensemble.minorTonics();
        List<PitchClass> tonics =
                Stream.concat(own.stream(), other.stream()).distinct().toList();
        return tonics.stream()
                .min(Comparator.comparingInt(
                        tonic -> tonics.indexOf(tonic) + awkwardness(ensemble, new Key(tonic, mode))))
                .orElseThrow();
    }

    private static int awkwardness(Ensemble ensemble, Key key) {
        boolean rooted = ensemble.seats().stream()
                .filter(seat -> seat.role() == Role.BASS)
                .allMatch(seat -> seat.pitches().stream()
                        .anyMatch(midi -> Math.floorMod(midi, 12) == key.tonic().semitones()));
        return ensemble.seats().stream()
                        .filter(seat -> seat.role() == Role.MELODY)
                        .mapToInt(seat -> awkwardness(seat, key))
                        .max()
                        .orElse(0)
                + (rooted ? 0 : NO_PLACE_TO_END);
    }

    private static int awkwardness(Seat seat, Key key) {
        Scale scale = Scale.of(key);
        List<PitchClass> reached = seat.pitches().stream()
                .flatMap(midi -> scale.at(midi).stream())
                .map(pitch -> pitch.name())
                .distinct()
                .toList();
        boolean ends = reached.contains(key.tonic()) || reached.contains(fifth(key));
        return MISSING_NOTE * Math.max(0, ENOUGH_NOTES - reached.size()) + (ends ? 0 : NO_PLACE_TO_END);
    }

    private static PitchClass fifth(Key key) {
        return key.tonic().up(new Interval(4, 7));
    }
}
