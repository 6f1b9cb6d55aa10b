package com.litmashup.studio.sound;

import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Part;
import com.litmashup.music.writing.Choice;
import com.litmashup.music.writing.Midi;
import com.litmashup.music.writing.Timing;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.SysexMessage;
import javax.sound.midi.Track;

/**
 * The MIDI file that a page plays, and its times. Each part has a channel of its own, percussion too, so that it can be
 * silenced alone: a message of Roland's GS makes its channel a rhythm part. One bar is counted in.
 */
public final class PlayerFile {

    private static final int CLICKS = 9;
    private static final int CHANNELS = 16;
    private static final int MIDI_TYPE = 1;

    private final byte[] midi;
    private final Times times;

    private PlayerFile(byte[] midi, Times times) {
        this.midi = midi;
        this.times = times;
    }

    /** The file itself, not a copy: it is for reading. */
    public byte[] midi() {
        return midi;
    }

    public Times times() {
        return times;
    }

    /**
     * When everything sounds, in milliseconds of the file at its own tempo.
     *
     * @param bars beginnings of the bars, and the end of the last
     * @param channels part to its channel; the count-in has one of its own
     */
    public record Times(List<NoteTime> notes, List<Double> bars, Map<String, Integer> channels) {}

    /** A note from its beginning to its end. */
    public record NoteTime(String id, double on, double off, String part) {}

    /**
     * The file of an arrangement.
     *
     * @throws IllegalArgumentException where it has more parts than there are channels
     */
    public static PlayerFile of(Arrangement score, Choice choice) {
        Choice counted = choice.countedIn(1);
        Map<String, Integer> channels = channels(score, choice);
        try {
            Sequence sequence = MidiSystem.getSequence(new ByteArrayInputStream(Midi.write(score, counted)));
            List<Part> parts = chosen(score, choice);
            for (int i = 0; i < parts.size(); i++) {
                move(sequence.getTracks()[i + 1], parts.get(i), channels);
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            MidiSystem.write(sequence, MIDI_TYPE, file);
            return new PlayerFile(file.toByteArray(), times(Timing.of(score, counted), channels));
        } catch (InvalidMidiDataException | IOException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private static List<Part> chosen(Arrangement score, Choice choice) {
        Set<String> wanted = Set.copyOf(choice.parts());
        return score.parts().stream()
                .filter(part -> wanted.isEmpty() || wanted.contains(part.id()))
                .toList();
    }

    private static Map<String, Integer> channels(Arrangement score, Choice choice) {
        Map<String, Integer> channels = new LinkedHashMap<>();
        for (Part part : chosen(score, choice)) {
            int next = channels.size() < CLICKS ? channels.size() : channels.size() + 1;
            if (next == CHANNELS) {
                throw new IllegalArgumentException("a page plays fifteen parts at most");
            }
            channels.put(part.id(), next);
        }
        return channels;
    }

    private static void move(Track track, Part part, Map<String, Integer> channels) throws InvalidMidiDataException {
        int channel = channels.getOrDefault(part.id(), 0);
        List<MidiEvent> events = new ArrayList<>();
        for (int i = 0; i < track.size(); i++) {
            events.add(track.get(i));
        }
        for (MidiEvent event : events) {
            if (event.getMessage() instanceof ShortMessage message) {
                message.setMessage(message.getCommand(), channel, message.getData1(), message.getData2());
            }
        }
        if (part.instrument().percussion()) {
            prepend(track, events, rhythmPart(channel));
        }
    }

    /** Events at one tick stand as they were added, and a channel must be a rhythm part before its kit is chosen. */
    private static void prepend(Track track, List<MidiEvent> events, SysexMessage first) {
        events.forEach(track::remove);
        track.add(new MidiEvent(first, 0));
        events.forEach(track::add);
    }

    /** USE FOR RHYTHM PART, map 1 (Roland SC-88 Pro manual, 1996, p. 205); blocks count 1 to 9, 0, A to F. */
    private static SysexMessage rhythmPart(int channel) throws InvalidMidiDataException {
        int block = channel == CLICKS ? 0 : (channel < CLICKS ? channel + 1 : channel);
        int[] address = {0x40, 0x10 | block, 0x15, 0x01};
        int sum = 0;
        for (int value : address) {
            sum += value;
        }
        byte[] bytes = {
            (byte) 0xF0,
            0x41,
            0x10,
            0x42,
            0x12,
            0x40,
            (byte) address[1],
            0x15,
            0x01,
            (byte) ((128 - sum % 128) % 128),
            (byte) 0xF7
        };
        return new SysexMessage(bytes, bytes.length);
    }

    private static Times times(Timing timing, Map<String, Integer> channels) {
        return new Times(
                timing.notes().stream()
                        .map(note -> new NoteTime(note.id(), rounded(note.onMs()), rounded(note.offMs()), note.part()))
                        .toList(),
                timing.barsMs().stream().map(PlayerFile::rounded).toList(),
                channels);
    }

    private static double rounded(double milliseconds) {
        return Math.round(milliseconds * 10) / 10.0;
    }
}
