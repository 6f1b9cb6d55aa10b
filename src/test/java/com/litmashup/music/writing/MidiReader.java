package com.litmashup.music.writing;

import com.litmashup.music.Quarters;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** Hears a MIDI file. Parts are the tracks that play an instrument, in their order. */
public final class MidiReader {

    private static final int PERCUSSION = 9;

    private final int resolution;
    private final int[] programs = new int[16];
    private final List<Heard> heard = new ArrayList<>();

    private MidiReader(int resolution) {
        this.resolution = resolution;
    }

    public static List<Heard> read(byte[] file) throws Exception {
        Sequence sequence = MidiSystem.getSequence(new ByteArrayInputStream(file));
        MidiReader reader = new MidiReader(sequence.getResolution());
        int part = 0;
        for (Track track : sequence.getTracks()) {
            part += reader.read(track, part) ? 1 : 0;
        }
        return reader.heard.stream().sorted(Heard.ORDER).toList();
    }

    /** Whether the track plays or is at least ready to. */
    private boolean read(Track track, int part) {
        boolean plays = false;
        Map<Integer, Deque<MidiEvent>> sounding = new HashMap<>();
        for (int i = 0; i < track.size(); i++) {
            MidiEvent event = track.get(i);
            if (event.getMessage() instanceof ShortMessage message) {
                read(event, message, part, sounding);
                plays = true;
            }
        }
        return plays;
    }

    private void read(MidiEvent event, ShortMessage message, int part, Map<Integer, Deque<MidiEvent>> sounding) {
        int key = message.getData1();
        boolean on = message.getCommand() == ShortMessage.NOTE_ON && message.getData2() > 0;
        if (message.getCommand() == ShortMessage.PROGRAM_CHANGE) {
            programs[message.getChannel()] = key;
        } else if (on) {
            sounding.computeIfAbsent(key, ignored -> new ArrayDeque<>()).add(event);
        } else if (message.getCommand() == ShortMessage.NOTE_OFF || message.getCommand() == ShortMessage.NOTE_ON) {
            MidiEvent began = sounding.get(key).remove();
            heard.add(new Heard(
                    part,
                    Quarters.of(began.getTick(), resolution),
                    Quarters.of(event.getTick() - began.getTick(), resolution),
                    key,
                    programs[message.getChannel()],
                    message.getChannel() == PERCUSSION));
        }
    }
}
