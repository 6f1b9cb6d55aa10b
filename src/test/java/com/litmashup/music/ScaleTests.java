package com.litmashup.music;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScaleTests {

    private static final List<String> TONICS = List.of("C", "G", "D", "A", "E", "B", "F#", "F", "Bb", "Eb", "Ab", "Db");

    static Stream<Key> keys() {
        return Arrays.stream(Mode.values())
                .flatMap(mode -> TONICS.stream().map(tonic -> new Key(PitchClass.parse(tonic), mode)));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void soundsAsItsModeSays(Key key) {
        Scale scale = Scale.of(key);

        assertThat(scale.notes().stream()
                        .map(note ->
                                Math.floorMod(note.semitones() - key.tonic().semitones(), 12)))
                .containsExactlyElementsOf(key.mode().semitones());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void hasEachLetterOnceWhereItHasSevenNotes(Key key) {
        Scale scale = Scale.of(key);

        if (scale.notes().size() == 7 && scale.notes().stream().allMatch(note -> Math.abs(note.alteration()) < 2)) {
            assertThat(scale.notes().stream().map(PitchClass::letter)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isShiftedAndShiftedBack(Key key) {
        Scale scale = Scale.of(key);
        Pitch tonic = key.tonic().inOctave(4);

        for (int steps = -9; steps <= 9; steps++) {
            Pitch there = scale.shift(tonic, steps);
            assertThat(scale.contains(there.name())).isTrue();
            assertThat(scale.shift(there, -steps)).isEqualTo(tonic);
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void isTransposedNoteForNote(Key key) {
        Interval third = new Interval(2, 3);

        assertThat(Scale.of(key.up(third)).notes().stream().map(PitchClass::semitones))
                .containsExactlyElementsOf(Scale.of(key).notes().stream()
                        .map(note -> note.up(third).semitones())
                        .toList());
        assertThat(key.up(third).down(third).tonic().semitones())
                .isEqualTo(key.tonic().semitones());
    }

    /** Scales as Open Music Theory spells them; freygish on D as klezmer teachers do. */
    @ParameterizedTest
    @CsvSource({
        "D, DORIAN, D E F G A B C",
        "Eb, MAJOR, Eb F G Ab Bb C D",
        "A, HARMONIC_MINOR, A B C D E F G#",
        "D, PHRYGIAN_DOMINANT, D Eb F# G A Bb C",
        "F#, MINOR, F# G# A B C# D E",
        "A, MINOR_PENTATONIC, A C D E G",
        "C, BLUES, C Eb F Gb G Bb",
        "G, BHUPALI, G A B D E"
    })
    void isSpelledAsTheBooksHaveIt(String tonic, Mode mode, String notes) {
        assertThat(Scale.of(new Key(PitchClass.parse(tonic), mode)).notes().stream()
                        .map(PitchClass::written))
                .containsExactly(notes.split(" "));
    }

    @Test
    void knowsEnharmonicNotesByTheirSound() {
        assertThat(PitchClass.parse("F#").isEnharmonicWith(PitchClass.parse("Gb")))
                .isTrue();
        assertThat(PitchClass.parse("F#")).isNotEqualTo(PitchClass.parse("Gb"));
        for (int midi = 24; midi < 96; midi++) {
            for (String name : List.of("C", "C#", "Db", "E#", "Fb", "B#", "Cb", "F##", "Bbb")) {
                PitchClass note = PitchClass.parse(name);
                if (note.semitones() == midi % 12) {
                    assertThat(note.sounding(midi).midi()).isEqualTo(midi);
                    assertThat(Pitch.parse(note.sounding(midi).written())).isEqualTo(note.sounding(midi));
                }
            }
        }
    }
}
