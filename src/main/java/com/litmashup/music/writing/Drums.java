package com.litmashup.music.writing;

import com.litmashup.music.Letter;
import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import com.litmashup.music.score.Sound.Struck;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The percussion instruments of one staff, each at a place of its own. One alone stands in the middle. */
final class Drums {

    private static final Pitch MIDDLE = Pitch.parse("B4");

    private final Map<Integer, Drum> byKey = new LinkedHashMap<>();

    private Drums(NavigableSet<Integer> keys) {
        keys.forEach(key -> byKey.put(key, free(Drum.of(key))));
        if (byKey.size() == 1) {
            byKey.replaceAll((key, drum) -> drum.at(MIDDLE));
        }
    }

    static Drums of(Staff staff) {
        NavigableSet<Integer> keys = new TreeSet<>();
        staff.measures().stream()
                .flatMap(measure -> measure.events().stream())
                .flatMap(event -> event.notes().stream())
                .flatMap(note -> note.sound() instanceof Struck struck ? Stream.of(struck.midiKey()) : Stream.of())
                .forEach(keys::add);
        return new Drums(keys);
    }

    Collection<Drum> all() {
        return byKey.values();
    }

    Drum at(Struck sound) {
        return Objects.requireNonNull(byKey.get(sound.midiKey()));
    }

    /** The drum where it belongs, or on the next step above that no other one holds. */
    private Drum free(Drum drum) {
        Drum placed = drum;
        while (isTaken(placed.place())) {
            placed = placed.at(above(placed.place()));
        }
        return placed;
    }

    private boolean isTaken(Pitch place) {
        return byKey.values().stream().anyMatch(other -> other.place().equals(place));
    }

    private static Pitch above(Pitch place) {
        int step = place.name().letter().step() + 1;
        return new PitchClass(Letter.ofStep(step), 0).inOctave(place.octave() + step / 7);
    }
}
