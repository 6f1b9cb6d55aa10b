package com.litmashup.music.writing;

import com.litmashup.music.Stroke;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Sound.Pitched;
import com.litmashup.music.score.Sound.Struck;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** The track of one part: name, program, notes and lyrics. */
final class MidiPart {

    /** Of a plain stroke, neither soft nor stressed. */
    static final int STRUCK = 80;

    private final MidiTrack track;
    private final Arrangement music;
    private final Edition.Line line;
    private final Clock clock;
    private final int channel;
    private final boolean kitByStroke;

    MidiPart(Track track, Edition edition, Edition.Line line) {
        this.track = new MidiTrack(track);
        this.music = edition.music();
        this.line = line;
        this.clock = new Clock(edition);
        this.channel = edition.channel(line);
        this.kitByStroke = line.isPercussion() && Midi.mixesKits(edition);
    }

    void write() throws InvalidMidiDataException {
        track.text(MidiTrack.NAME, line.part().name(), 0);
        program(0);
        for (Note note : line.voice().notes()) {
            write(note);
        }
    }

    private void write(Note note) throws InvalidMidiDataException {
        int on = clock.on(note);
        if (kitByStroke) {
            program(on);
        }
        if (note.syllable() != null) {
            track.text(MidiTrack.LYRIC, sung(note.syllable()), on);
        }
        track.play(channel, key(note), velocity(note), on, clock.off(note));
    }

    private void program(int tick) throws InvalidMidiDataException {
        int program = line.part().instrument().program();
        track.command(ShortMessage.PROGRAM_CHANGE, channel, program, 0, tick);
    }

    /** A blank ends a word and a hyphen leads on, as the lyrics practice of the MIDI makers (RP-026) has it. */
    private static String sung(Note.Syllable syllable) {
        return syllable.text() + (syllable.endsWord() ? " " : "-");
    }

    private static int key(Note note) {
        return switch (note.sound()) {
            case Pitched pitched -> pitched.pitch().midi();
            case Struck struck -> struck.midiKey();
        };
    }

    private int velocity(Note note) {
        return music.dynamicAt(music.barAt(note.start())).of(velocity(note.stroke()));
    }

    private static int velocity(Stroke stroke) {
        return switch (stroke) {
            case REST -> 0;
            case GHOST -> 42;
            case HIT -> STRUCK;
            case ACCENT -> 110;
        };
    }
}
