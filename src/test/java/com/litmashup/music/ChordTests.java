package com.litmashup.music;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChordTests {

    /** Chords as lead sheets and Open Music Theory spell them. */
    @ParameterizedTest
    @CsvSource({
        "C, MAJOR, V7, G B D F, G7",
        "Bb, MAJOR, ii7, C Eb G Bb, Cm7",
        "F, MAJOR, Imaj7, F A C E, Fmaj7",
        "A, MINOR, bVImaj7, F A C E, Fmaj7",
        "D, MINOR, iim7b5, E G Bb D, Em7b5",
        "G, MAJOR, VI7, E G# B D, E7",
        "E, PHRYGIAN, bII, F A C, F",
        "C, MAJOR, I6, C E G A, C6",
        "C, MINOR, iidim, D F Ab, Ddim",
        "G, MIXOLYDIAN, I9, G B D F A, G9",
        "Eb, MINOR, bVI, Cb Eb Gb, Cb"
    })
    void isSpelledFromItsPlaceInTheKey(String tonic, Mode mode, String numeral, String tones, String symbol) {
        Chord chord = Chord.of(RomanNumeral.parse(numeral), new Key(PitchClass.parse(tonic), mode));

        assertThat(chord.tones().stream().map(PitchClass::written).collect(Collectors.joining(" ")))
                .isEqualTo(tones);
        assertThat(chord.symbol()).isEqualTo(symbol);
        assertThat(chord.bass()).isEqualTo(chord.root());
    }

    @Test
    void isInvertedByASixthInFiguredBass() {
        Chord chord = Chord.figured(RomanNumeral.parse("v6"), new Key(PitchClass.parse("C"), Mode.HARMONIC_MINOR));

        assertThat(chord.bass().written()).isEqualTo("Bb");
        assertThat(chord.symbol()).isEqualTo("Gm/Bb");
        assertThat(chord.tones()).hasSize(3);
    }
}
