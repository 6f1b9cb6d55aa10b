package com.litmashup.music.proving;

import com.litmashup.music.Quarters;
import com.litmashup.music.RomanNumeral;
import com.litmashup.music.score.ChordSpan;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The chords of the music, and the notes in which they are really heard. */
final class Chords {

    private final Hearing music;

    Chords(Hearing music) {
        this.music = music;
    }

    List<ChordSpan> all() {
        return music.arrangement().chords();
    }

    /** The chord that holds at this place. */
    Optional<ChordSpan> at(Quarters place) {
        return all().stream()
                .filter(chord -> !place.isBefore(chord.start()) && place.isBefore(chord.end()))
                .findFirst();
    }

    /** The first note of bass, chords or melody that sounds this tone of the chord: 0 is the root, 1 the third. */
    Optional<Note> tone(ChordSpan chord, int index) {
        if (index >= chord.tones().size()) {
            return Optional.empty();
        }
        int wanted = chord.tones().get(index).semitones();
        return Stream.of(Role.BASS, Role.CHORDS, Role.MELODY)
                .flatMap(role -> music.lines(role).stream())
                .filter(line -> line.key() < 0)
                .flatMap(line -> line.between(chord.start(), chord.end()).stream())
                .filter(note -> Math.floorMod(Hearing.midi(note), 12) == wanted)
                .min(Comparator.comparing(Note::start));
    }

    /** A note for each of these tones, or nothing where one of them is not heard. */
    Optional<List<Note>> tones(ChordSpan chord, Collection<Integer> indexes) {
        List<Note> heard =
                indexes.stream().flatMap(index -> tone(chord, index).stream()).toList();
        return heard.size() == indexes.size() ? Optional.of(heard) : Optional.empty();
    }

    /** Notes for these tones of each chord, or nothing where one is not heard. */
    Optional<List<Note>> tones(List<ChordSpan> chords, Collection<Integer> indexes) {
        List<Note> heard = new ArrayList<>();
        for (ChordSpan chord : chords) {
            Optional<List<Note>> tones = tones(chord, indexes);
            if (tones.isEmpty()) {
                return Optional.empty();
            }
            heard.addAll(tones.get());
        }
        return Optional.of(heard);
    }

    /** The note that sounds the root of the chord with which a bar begins, in the bass if it can. */
    Optional<Note> root(int bar) {
        Quarters from = music.barStart(bar);
        Quarters to = from.plus(music.bar());
        return at(from).flatMap(chord -> Stream.of(Role.BASS, Role.CHORDS)
                .flatMap(role -> music.lines(role).stream())
                .filter(line -> line.key() < 0)
                .flatMap(line -> line.between(from, to).stream())
                .filter(note -> Math.floorMod(Hearing.midi(note), 12)
                        == chord.tones().getFirst().semitones())
                .findFirst());
    }

    static String written(List<ChordSpan> chords) {
        return chords.stream().map(chord -> chord.numeral().written()).collect(Collectors.joining(" "));
    }

    /** Whether both have the same root and third; what stands over them is left aside. */
    static boolean alike(RomanNumeral one, RomanNumeral other) {
        return one.degree() == other.degree() && one.flat() == other.flat() && one.major() == other.major();
    }
}
