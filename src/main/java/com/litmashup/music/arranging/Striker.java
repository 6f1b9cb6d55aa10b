package com.litmashup.music.arranging;

import com.litmashup.music.score.Instrument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a class strikes, shakes or stamps.
 *
 * @param body whether it needs nothing but hands and feet
 * @param standsFor General MIDI percussion keys whose lines it can play
 * @param soundsAs the key that it sounds; null where it sounds every line's own key, as a drum machine does
 */
public record Striker(
        Instrument instrument,
        boolean body,
        List<Integer> standsFor,
        @Nullable Integer soundsAs) {

    public Striker {
        standsFor = List.copyOf(standsFor);
    }

    public boolean canPlay(int midiKey) {
        return standsFor.contains(midiKey);
    }

    /** The key that sounds where it plays a line. */
    public int sounding(int midiKey) {
        return soundsAs == null ? midiKey : soundsAs;
    }
}
