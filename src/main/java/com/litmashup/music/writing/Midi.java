package com.litmashup.music.writing;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Instrument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;

/** Writes a standard MIDI file. */
public final class Midi {

    private static final int TYPE_WITH_TRACKS = 1;

    private Midi() {}

    /**
     * A file of type 1, 480 ticks to the quarter, with a track for each part. Swing is in the ticks; chord symbols are
     * not played. The same arrangement and choice give the same bytes.
     *
     * @throws IllegalArgumentException where a part is chosen that the arrangement does not have, or more than fifteen
     *     have pitches
     */
    public static byte[] write(Arrangement arrangement, Choice choice) {
        Edition edition = Edition.of(arrangement, choice);
        try {
            Sequence sequence = new Sequence(Sequence.PPQ, Quarters.TICKS);
            new MidiConductor(sequence.createTrack(), edition).write();
            for (Edition.Line line : edition.lines()) {
                new MidiPart(sequence.createTrack(), edition, line).write();
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            MidiSystem.write(sequence, TYPE_WITH_TRACKS, file);
            return file.toByteArray();
        } catch (InvalidMidiDataException impossible) {
            throw new IllegalArgumentException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether the percussion parts of an edition want different kits, so that the kit must be set stroke by stroke. */
    static boolean mixesKits(Edition edition) {
        return edition.lines().stream()
                        .filter(Edition.Line::isPercussion)
                        .map(line -> line.part().instrument())
                        .map(Instrument::program)
                        .distinct()
                        .count()
                > 1;
    }
}
