package com.litmashup.music.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.music.Key;
import com.litmashup.music.Letter;
import com.litmashup.music.Mode;
import com.litmashup.music.Pitch;
import com.litmashup.music.PitchClass;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranspositionTests {

    @ParameterizedTest
    @CsvSource({
        "C, MAJOR, 2, D",
        "D, MINOR, 2, E",
        "C, MAJOR, 1, Db",
        "A, MINOR, 1, Bb",
        "E, MAJOR, 1, F",
        "B, MAJOR, 1, C",
        "C, MAJOR, -1, B",
        "F, MAJOR, 1, Gb",
        "G, MAJOR, -1, F#",
        "D, DORIAN, 3, F",
        "Eb, MAJOR, -13, D",
        "F#, MAJOR, 0, F#",
        "G#, MAJOR, 0, Ab",
        "Db, MINOR, 0, C#",
        "C, BLUES, 10, Bb"
    })
    void aKeyMovesToTheSpellingWithTheFewestSigns(String tonic, Mode mode, int semitones, String expected) {
        Key from = new Key(PitchClass.parse(tonic), mode);
        assertThat(Transposition.of(from, semitones).moved(from).tonic().written())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"C#5, 2, D#5", "Bb4, 2, C5", "B3, 1, C4", "C4, -1, B3", "F#4, -14, E3", "Eb4, 12, Eb5"})
    void notesKeepTheirPlaceInTheScale(String from, int semitones, String expected) {
        Transposition move = Transposition.of(new Key(PitchClass.parse("D"), Mode.MINOR), semitones);
        assertThat(move.moved(Pitch.parse(from)).written()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Bbmaj7, 2, Cmaj7", "Em7b5, 2, F#m7b5", "F/A, 2, G/B", "A7, 0, A7", "Gm, -3, Em"})
    void chordSymbolsMoveWithTheirRootAndBass(String symbol, int semitones, String expected) {
        Transposition move = Transposition.of(new Key(PitchClass.parse("D"), Mode.MINOR), semitones);
        assertThat(move.moved(symbol)).isEqualTo(expected);
    }

    @Test
    void everyNoteInEveryKeySoundsExactlyAsFarAway() {
        keys().forEach(key -> IntStream.rangeClosed(-24, 24).forEach(semitones -> {
            Transposition move = Transposition.of(key, semitones);
            assertThat(KeySignature.of(move.moved(key)).isWritable())
                    .as("%s by %d", key, semitones)
                    .isTrue();
            assertThat(pitches())
                    .allSatisfy(pitch -> assertThat(move.moved(pitch).midi()).isEqualTo(pitch.midi() + semitones));
        }));
    }

    @Test
    void thereAndBackIsWhereOneWas() {
        Key key = new Key(PitchClass.parse("Eb"), Mode.MAJOR);
        IntStream.rangeClosed(-11, 11).forEach(semitones -> {
            Transposition there = Transposition.of(key, semitones);
            Transposition back = new Transposition(-there.steps(), -semitones);
            assertThat(simplePitches())
                    .allSatisfy(pitch ->
                            assertThat(back.moved(there.moved(pitch)).midi()).isEqualTo(pitch.midi()));
            assertThat(back.moved(there.moved(key))).isEqualTo(key);
        });
    }

    private static Stream<Key> keys() {
        return Arrays.stream(Mode.values())
                .flatMap(mode -> pitches()
                        .map(Pitch::name)
                        .filter(name -> Math.abs(name.alteration()) <= 1)
                        .map(name -> new Key(name, mode)));
    }

    private static Stream<Pitch> simplePitches() {
        return pitches().filter(pitch -> Math.abs(pitch.name().alteration()) <= 1);
    }

    private static Stream<Pitch> pitches() {
        return Arrays.stream(Letter.values())
                .flatMap(letter -> IntStream.rangeClosed(-2, 2)
                        .mapToObj(alteration -> new PitchClass(letter, alteration).inOctave(4)));
    }
}
