package com.litmashup.music.arranging;

import com.litmashup.music.score.Instrument;
import com.litmashup.music.score.Role;
import java.util.List;

/**
 * A place for pitched music in an ensemble.
 *
 * @param role what it plays first of all
 * @param instrument with its range at the level of the request
 * @param pitches sounding MIDI numbers within reach at that level, ascending; a five-bar xylophone has five
 * @param atOnce notes one group of players can sound together, at least 1
 * @param takesTimbre whether it can sound as the genre does (a keyboard can, a recorder cannot)
 */
public record Seat(Role role, Instrument instrument, List<Integer> pitches, int atOnce, boolean takesTimbre) {

    public Seat {
        pitches = pitches.stream().sorted().distinct().toList();
        if (pitches.isEmpty() || atOnce < 1) {
            throw new IllegalArgumentException(instrument.id() + " can play nothing");
        }
    }

    public boolean reaches(int midi) {
        return pitches.contains(midi);
    }
}
