package com.litmashup.music.writing;

import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import java.nio.ByteBuffer;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.Track;

/** The first track: title, tempo, metre, key, and the clicks of the count-in. */
final class MidiConductor {

    private static final int CLOCKS_A_QUARTER = 24;
    private static final int HIGH_WOOD_BLOCK = 76;
    private static final int LOW_WOOD_BLOCK = 77;
    private static final int CLICK = 100;

    private final MidiTrack track;
    private final Edition edition;
    private final Clock clock;

    MidiConductor(Track track, Edition edition) {
        this.track = new MidiTrack(track);
        this.edition = edition;
        this.clock = new Clock(edition);
    }

    void write() throws InvalidMidiDataException {
        Metre metre = edition.music().metre();
        KeySignature signature = KeySignature.of(edition.key());
        track.text(MidiTrack.NAME, edition.music().title(), 0);
        track.meta(MidiTrack.TEMPO, tempo(), 0);
        track.meta(
                MidiTrack.TIME_SIGNATURE,
                new byte[] {
                    (byte) metre.count(),
                    (byte) Integer.numberOfTrailingZeros(metre.unit()),
                    (byte) clocks(metre.beatLength()),
                    8
                },
                0);
        track.meta(
                MidiTrack.KEY_SIGNATURE,
                new byte[] {
                    (byte) signature.fifths(), (byte) (edition.key().mode().isMinor() ? 1 : 0)
                },
                0);
        countIn(metre);
    }

    /** Microseconds to the quarter, in three bytes. */
    private byte[] tempo() {
        byte[] four =
                ByteBuffer.allocate(4).putInt(clock.microsecondsPerQuarter()).array();
        return new byte[] {four[1], four[2], four[3]};
    }

    private static int clocks(Quarters length) {
        return Math.toIntExact(length.times(CLOCKS_A_QUARTER).wholesOf(Quarters.ONE));
    }

    private void countIn(Metre metre) throws InvalidMidiDataException {
        int tick = 0;
        for (int bar = 0; bar < edition.choice().countInBars(); bar++) {
            for (int beat = 0; beat < metre.groups().size(); beat++) {
                int key = beat == 0 ? HIGH_WOOD_BLOCK : LOW_WOOD_BLOCK;
                int length = metre.unitLength().times(metre.groups().get(beat)).ticks();
                track.play(Edition.PERCUSSION_CHANNEL, key, CLICK, tick, tick + length / 2);
                tick += length;
            }
        }
    }
}
