package com.litmashup.music.writing;

import java.nio.charset.StandardCharsets;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** A track and the words of MIDI. Events at one tick stay in the order in which they are added. */
final class MidiTrack {

    static final int NAME = 0x03;
    static final int LYRIC = 0x05;
    static final int TEMPO = 0x51;
    static final int TIME_SIGNATURE = 0x58;
    static final int KEY_SIGNATURE = 0x59;

    private final Track track;

    MidiTrack(Track track) {
        this.track = track;
    }

    void meta(int type, byte[] bytes, int tick) throws InvalidMidiDataException {
        track.add(new MidiEvent(new MetaMessage(type, bytes, bytes.length), tick));
    }

    void text(int type, String text, int tick) throws InvalidMidiDataException {
        meta(type, text.getBytes(StandardCharsets.UTF_8), tick);
    }

    void command(int command, int channel, int first, int second, int tick) throws InvalidMidiDataException {
        track.add(new MidiEvent(new ShortMessage(command, channel, first, second), tick));
    }

    void play(int channel, int key, int velocity, int on, int off) throws InvalidMidiDataException {
        command(ShortMessage.NOTE_ON, channel, key, velocity, on);
        command(ShortMessage.NOTE_OFF, channel, key, 0, off);
    }
}
