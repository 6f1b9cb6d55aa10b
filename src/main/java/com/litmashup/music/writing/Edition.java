package com.litmashup.music.writing;

import com.litmashup.music.Key;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Sound;
import com.litmashup.music.score.Sound.Pitched;
import com.litmashup.music.score.Sound.Struck;
import com.litmashup.music.score.Voice;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An arrangement as chosen: one voice for each chosen part, moved to its key. Every writer begins here.
 *
 * @param key after the move
 * @param lines in the order of the score, sounding pitches
 */
record Edition(Arrangement music, Choice choice, Key key, List<ChordSpan> chords, List<Line> lines) {

    /** Of MIDI's sixteen channels, counted from 0, the one for percussion. */
    static final int PERCUSSION_CHANNEL = 9;

    /** A part with the voice that it plays here. */
    record Line(Part part, Voice voice) {

        boolean isPercussion() {
            return part.instrument().percussion();
        }
    }

    static Edition of(Arrangement music, Choice choice) {
        Transposition move = Transposition.of(music.key(), choice.semitones());
        return new Edition(
                music,
                choice,
                move.moved(music.key()),
                music.chords().stream().map(chord -> moved(chord, move)).toList(),
                chosen(music, choice).stream()
                        .map(part -> new Line(part, moved(part.voice(choice.gradeOf(part.id())), move)))
                        .toList());
    }

    /**
     * The MIDI channel of a line, counted from 0. Each part with pitches has one of its own, percussion shares one.
     *
     * @throws IllegalArgumentException where more than fifteen parts have pitches
     */
    int channel(Line line) {
        List<Line> pitched =
                lines.stream().filter(other -> !other.isPercussion()).toList();
        if (pitched.size() > 15) {
            throw new IllegalArgumentException("MIDI has room for fifteen parts with pitches");
        }
        int index = pitched.indexOf(line);
        return line.isPercussion() ? PERCUSSION_CHANNEL : index < PERCUSSION_CHANNEL ? index : index + 1;
    }

    /** Of the beat of the metre, as the tempo mark shows it. */
    int beatsPerMinute() {
        return Math.toIntExact(Math.round(music.beatsPerMinute() * choice.tempoFactor()));
    }

    private static List<Part> chosen(Arrangement music, Choice choice) {
        Set<String> known = music.parts().stream().map(Part::id).collect(Collectors.toSet());
        if (!known.containsAll(choice.parts())) {
            throw new IllegalArgumentException("of " + choice.parts() + " only " + known + " are parts");
        }
        return music.parts().stream()
                .filter(part -> choice.parts().isEmpty() || choice.parts().contains(part.id()))
                .toList();
    }

    static ChordSpan moved(ChordSpan chord, Transposition move) {
        return new ChordSpan(
                chord.start(), chord.length(), chord.numeral(), move.moved(chord.symbol()), move.moved(chord.tones()));
    }

    static Voice moved(Voice voice, Transposition move) {
        return new Voice(voice.notes().stream()
                .map(note -> new Note(
                        note.id(),
                        note.start(),
                        note.length(),
                        moved(note.sound(), move),
                        note.stroke(),
                        note.syllable()))
                .toList());
    }

    private static Sound moved(Sound sound, Transposition move) {
        return switch (sound) {
            case Pitched pitched -> new Pitched(move.moved(pitched.pitch()));
            case Struck struck -> struck;
        };
    }
}
