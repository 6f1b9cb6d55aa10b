package com.litmashup.music.writing;

import com.litmashup.music.Key;
import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import java.util.List;

/**
 * One part as its player reads it.
 *
 * @param key as written: a B flat trumpet reads D where C sounds
 * @param move from what sounds to what is written
 * @param measures with written pitches
 * @param chords as written, in time order; empty where other staves carry the chord symbols
 * @param channel MIDI channel, counted from 0
 * @param top whether it is the first of the score; tempo and section names stand there
 */
record Staff(
        Part part,
        Key key,
        Transposition move,
        List<Measure> measures,
        List<ChordSpan> chords,
        int channel,
        boolean top) {

    /** The staves of an edition, from top to bottom. */
    static List<Staff> of(Edition edition) {
        return edition.lines().stream().map(line -> of(edition, line)).toList();
    }

    private static Staff of(Edition edition, Edition.Line line) {
        Transposition move =
                Transposition.of(edition.key(), line.part().instrument().writtenAbove());
        return new Staff(
                line.part(),
                move.moved(edition.key()),
                move,
                Measures.of(
                        Edition.moved(line.voice(), move),
                        edition.music().metre(),
                        edition.music().bars()),
                line.equals(withChords(edition)) ? symbols(edition, move) : List.of(),
                edition.channel(line),
                line.equals(edition.lines().getFirst()));
    }

    private static List<ChordSpan> symbols(Edition edition, Transposition move) {
        return edition.chords().stream()
                .map(chord -> Edition.moved(chord, move))
                .toList();
    }

    /** Chord symbols stand over the chords, or over the first part with pitches, or over the first of all. */
    private static Edition.Line withChords(Edition edition) {
        List<Edition.Line> lines = edition.lines();
        return lines.stream()
                .filter(line -> line.part().role() == Role.CHORDS)
                .findFirst()
                .or(() -> lines.stream().filter(line -> !line.isPercussion()).findFirst())
                .orElse(lines.getFirst());
    }

    boolean isPercussion() {
        return part.instrument().percussion();
    }

    KeySignature signature() {
        return isPercussion() ? KeySignature.NONE : KeySignature.of(key);
    }

    /** Chord symbols that begin in this bar. */
    List<ChordSpan> chordsOf(Measure measure) {
        return chords.stream()
                .filter(chord -> !chord.start().isBefore(measure.start())
                        && chord.start()
                                .isBefore(measure.start().plus(measure.metre().barLength())))
                .toList();
    }
}
