package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the tune can be sung and is ours. */
final class TuneChecks {

    private static final int OCTAVE = 12;
    private static final int SMALLEST_LEAP = 3;
    private static final int EIGHT_BARS = 8;

    private TuneChecks() {}

    private static Stream<Line> tunes(Hearing music) {
        return music.lines(Role.MELODY).stream().filter(line -> line.key() < 0);
    }

    /** No leap is wider than the level bears, and two leaps in one direction stay within an octave. */
    static Stream<Fault> leaps(Hearing music) {
        int widest = Limits.of(music.arrangement().level()).widestLeap();
        return tunes(music)
                .flatMap(line -> IntStream.range(1, line.notes().size())
                        .filter(i -> Math.abs(move(line, i)) > widest || piledUp(line, i))
                        .mapToObj(i -> PlayabilityChecks.fault(
                                "leaps", music, line.part(), line.notes().get(i), "moves by " + move(line, i))));
    }

    private static int move(Line line, int i) {
        return Hearing.midi(line.notes().get(i)) - Hearing.midi(line.notes().get(i - 1));
    }

    private static boolean piledUp(Line line, int i) {
        if (i < 2) {
            return false;
        }
        int first = move(line, i - 1);
        int second = move(line, i);
        boolean leaps = Math.abs(first) >= SMALLEST_LEAP && Math.abs(second) >= SMALLEST_LEAP;
        return leaps && first * second > 0 && Math.abs(first + second) > OCTAVE;
    }

    /** Every note begins on the finest step that the level reads. */
    static Stream<Fault> rhythm(Hearing music) {
        Quarters finest = Limits.of(music.arrangement().level()).finest();
        return tunes(music)
                .flatMap(line -> line.notes().stream()
                        .filter(note -> !note.start().remainderOf(finest).isZero())
                        .map(note -> PlayabilityChecks.fault(
                                "rhythm", music, line.part(), note, "begins at " + note.start())));
    }

    /** Notes outside the mode in any eight bars. */
    static Stream<Fault> accidentals(Hearing music) {
        int most = Limits.of(music.arrangement().level()).accidentals();
        return tunes(music)
                .flatMap(line -> IntStream.rangeClosed(0, Math.max(0, music.bars() - EIGHT_BARS))
                        .mapToObj(bar -> strangers(music, line, bar))
                        .filter(notes -> notes.size() > most)
                        .limit(1)
                        .map(notes -> new Fault(
                                "accidentals",
                                music.arrangement().barAt(notes.getFirst().start()),
                                line.part().id(),
                                notes.stream().map(Note::id).toList(),
                                notes.size() + " notes outside the mode, at most " + most)));
    }

    private static List<Note> strangers(Hearing music, Line line, int bar) {
        return line.between(music.barStart(bar), music.barStart(bar + EIGHT_BARS)).stream()
                .filter(note -> !HarmonyChecks.inMode(music, note))
                .toList();
    }

    /** The share of chord tones where the beat is strong: the first beat, and the middle one of an even bar. */
    static Stream<Fault> strongBeats(Hearing music) {
        int least = Limits.of(music.arrangement().level()).chordTones();
        return tunes(music).flatMap(line -> {
            List<Note> strong = line.notes().stream()
                    .filter(note -> isStrong(music, note))
                    .filter(note -> new Chords(music).at(note.start()).isPresent())
                    .toList();
            List<Note> strange = strong.stream()
                    .filter(note -> !HarmonyChecks.isChordTone(music, note))
                    .toList();
            int share = strong.isEmpty() ? 100 : 100 * (strong.size() - strange.size()) / strong.size();
            return share >= least
                    ? Stream.empty()
                    : Stream.of(new Fault(
                            "strong_beats",
                            0,
                            line.part().id(),
                            strange.stream().map(Note::id).toList(),
                            share + " percent chord tones, at least " + least));
        });
    }

    private static boolean isStrong(Hearing music, Note note) {
        Quarters within = note.start().remainderOf(music.bar());
        Quarters half = music.bar().dividedBy(2);
        Quarters beat = music.arrangement().metre().beatLength();
        return within.isZero() || (within.equals(half) && half.remainderOf(beat).isZero());
    }

    /** Eight notes in a row with the steps and lengths of a famous beginning are not ours. */
    static Stream<Fault> originality(Hearing music) {
        return tunes(music)
                .flatMap(line -> Incipits.load().stream()
                        .flatMap(incipit -> found(line, incipit).stream())
                        .map(note -> PlayabilityChecks.fault("originality", music, line.part(), note, "a known tune")));
    }

    private static Optional<Note> found(Line line, Incipits.Incipit incipit) {
        int length = incipit.moves().size() + 1;
        return IntStream.rangeClosed(0, line.notes().size() - length)
                .filter(i -> incipit.isIn(line.notes().subList(i, i + length)))
                .mapToObj(i -> line.notes().get(i))
                .findFirst();
    }
}
