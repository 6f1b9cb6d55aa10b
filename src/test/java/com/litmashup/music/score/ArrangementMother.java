package com.litmashup.music.score;

import static com.litmashup.music.score.Line.struck;
import static com.litmashup.music.score.Line.sung;
import static com.litmashup.music.score.Line.syllables;

import com.litmashup.music.Key;
import com.litmashup.music.Metre;
import com.litmashup.music.Mode;
import com.litmashup.music.PitchClass;
import com.litmashup.music.Quarters;
import com.litmashup.music.RomanNumeral;
import com.litmashup.music.score.Instrument.Clef;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A little piece that Ms Rivera's class plays: a samba batucada under the circle of fifths of baroque sequences. Our own
 * tune, with what writers find hard: a tie over a barline (bar 2), anticipations, syllables, chords, accents and
 * ghosts, a leading tone, and instruments that write what they do not sound.
 */
public final class ArrangementMother {

    public static final String SAMBA = "samba";
    public static final String BAROQUE = "baroque";

    private static final Metre TWO_FOUR = Metre.of(2, 4);
    private static final Quarters SIXTEENTH = Quarters.of(1, 4);

    private static final String TUNE = """
            A4 1/2 F5 1/4 E5 1/2 D5 1/4 F5 1/2 |
            D5 1/2 C5 1/4 Bb4 1/2 A4 1/2 C5 3/4 |
            E5 1/4 D5 1/2 C5 1/4 E5 1/2 |
            C5 1/2 Bb4 1/4 A4 1/2 G4 1/4 A4 1/2 |
            F5 1/2 D5 1/4 C5 1/2 Bb4 1/4 D5 1/2 |
            Bb4 1/2 A4 1/4 G4 1/2 E4 1/4 G4 1/2 |
            E4 1/2 A4 1/4 G4 1/2 E4 1/4 C#5 1/2 |
            D5 1 - 1
            """;

    private static final String WORDS = "Sing a line from old Leip-zig to the beat of the ci-ty, hear the sur-do call, "
            + "step-ping down by fifths, ev-ery chord leads on till the drums come home now.";

    private ArrangementMother() {}

    /** Samba and baroque: eight bars of 2/4 in D minor, six parts. */
    public static Arrangement sambaAndBaroque() {
        return new Arrangement(
                "Leipzig Batucada",
                Level.INTERMEDIATE,
                new Key(PitchClass.parse("D"), Mode.MINOR),
                TWO_FOUR,
                92,
                Feel.STRAIGHT,
                8,
                "AB",
                List.of(new Section("A", 1, 4), new Section("B", 5, 8)),
                chords(),
                List.of(voice(), clarinet(), keyboard(), bass(), tamborim(), surdo()),
                contributions(),
                claims(),
                "groove_x_harmony",
                List.of());
    }

    private static List<ChordSpan> chords() {
        return List.of(
                chord(1, "i", "Dm", "D F A"),
                chord(2, "iv", "Gm", "G Bb D"),
                chord(3, "bVII7", "C7", "C E G Bb"),
                chord(4, "bIII", "F", "F A C"),
                chord(5, "bVI", "Bb", "Bb D F"),
                chord(6, "iim7b5", "Em7b5", "E G Bb D"),
                chord(7, "V7", "A7", "A C# E G"),
                chord(8, "i", "Dm", "D F A"));
    }

    private static ChordSpan chord(int bar, String numeral, String symbol, String tones) {
        Quarters length = TWO_FOUR.barLength();
        return new ChordSpan(
                length.times(bar - 1),
                length,
                RomanNumeral.parse(numeral),
                symbol,
                Arrays.stream(tones.split(" ")).map(PitchClass::parse).toList());
    }

    private static Part voice() {
        return new Part(
                "melody",
                "Voices",
                Role.MELODY,
                BAROQUE,
                new Instrument("voice", "Voices", 52, false, Clef.TREBLE, 0, 57, 77),
                Map.of(
                        Grade.SUPPORT,
                        sung("melody.support", """
                                A4 1 F5 1 | D5 1 Bb4 1 | E5 1 C5 1 | A4 1 C5 1 |
                                F5 1 D5 1 | Bb4 1 G4 1 | E4 1 C#5 1 | D5 2
                                """),
                        Grade.CORE,
                        sung("melody.core", TUNE, syllables(WORDS).iterator()),
                        Grade.STRETCH,
                        sung("melody.stretch", TUNE.replace("D5 1 - 1", "D5 1/3 E5 1/3 C#5 1/3 D5 1"))));
    }

    private static Part clarinet() {
        return new Part(
                "countermelody",
                "Clarinet",
                Role.MELODY,
                BAROQUE,
                new Instrument("clarinet", "Clarinet in Bb", 71, false, Clef.TREBLE, 2, 50, 79),
                Map.of(
                        Grade.SUPPORT,
                        sung("countermelody.support", "F4 2 | D4 2 | E4 2 | C4 2 | D4 2 | D4 2 | C#4 2 | D4 2"),
                        Grade.CORE,
                        sung("countermelody.core", """
                                F4 1 A4 1 | G4 1 D4 1 | E4 1 G4 1 | F4 1 C4 1 |
                                D4 1 F4 1 | E4 1 D4 1 | C#4 1 E4 1 | D4 2
                                """),
                        Grade.STRETCH,
                        sung("countermelody.stretch", """
                                F4 1/2 G4 1/2 A4 1 | G4 1/2 F4 1/2 D4 1 | E4 1/2 F4 1/2 G4 3/2 F4 1/2 C4 1 |
                                D4 1/2 Eb4 1/4 E4 1/4 F4 1 | E4 3/4 D4 5/4 | C#4 1/2 D4 1/4 C#4 1/4 E4 1 | D4 2
                                """)));
    }

    private static Part keyboard() {
        return new Part(
                "chords",
                "Keyboard",
                Role.CHORDS,
                BAROQUE,
                new Instrument("keyboard", "Keyboard", 0, false, Clef.TREBLE, 0, 48, 84),
                Map.of(
                        Grade.SUPPORT,
                        sung("chords.support", comped("%s 2")),
                        Grade.CORE,
                        sung("chords.core", comped("%1$s 3/4 %1$s 1/2 - 1/4 %1$s 1/2")),
                        Grade.STRETCH,
                        sung("chords.stretch", comped("%1$s 1/4 - 1/4 %1$s 1/4 %1$s 1/2 %1$s 1/4 - 1/4 %1$s 1/4"))));
    }

    private static String comped(String bar) {
        return String.join(
                " | ",
                List.of(
                                "D4+F4+A4",
                                "D4+G4+Bb4",
                                "E4+G4+Bb4",
                                "C4+F4+A4",
                                "D4+F4+Bb4",
                                "D4+E4+Bb4",
                                "C#4+G4+A4",
                                "D4+F4+A4")
                        .stream()
                        .map(bar::formatted)
                        .toList());
    }

    private static Part bass() {
        return new Part(
                "bass",
                "Bass guitar",
                Role.BASS,
                BAROQUE,
                new Instrument("bass_guitar", "Bass guitar", 33, false, Clef.BASS, 12, 28, 60),
                Map.of(
                        Grade.SUPPORT,
                        sung("bass.support", "D3 2 | G2 2 | C3 2 | F2 2 | Bb2 2 | E2 2 | A2 2 | D3 2"),
                        Grade.CORE,
                        sung("bass.core", """
                                D3 3/4 A2 1/4 A2 1 | G2 3/4 D3 1/4 D3 1 | C3 3/4 G2 1/4 G2 1 | F2 3/4 C3 1/4 C3 1 |
                                Bb2 3/4 F2 1/4 F2 1 | E2 3/4 Bb2 1/4 Bb2 1 | A2 3/4 E2 1/4 E2 1 | D3 2
                                """),
                        Grade.STRETCH,
                        sung("bass.stretch", """
                                D3 3/4 A2 1/4 A2 3/4 F#2 1/4 | G2 3/4 D3 1/4 D3 3/4 B2 1/4 |
                                C3 3/4 G2 1/4 G2 3/4 E2 1/4 | F2 3/4 C3 1/4 C3 3/4 A2 1/4 |
                                Bb2 3/4 F2 1/4 F2 3/4 D#2 1/4 | E2 3/4 Bb2 1/4 Bb2 3/4 G#2 1/4 |
                                A2 3/4 E2 1/4 E2 3/4 C#3 1/4 | D3 2
                                """)));
    }

    private static Part tamborim() {
        return percussion(
                "tamborim", "Tamborim", 76, "x...x... x...x... ", "x.xx.x.x .x.x.xx. ", "xgxxgxgx gxgxgxxg ", 4);
    }

    private static Part surdo() {
        return percussion("surdo", "Surdo", 41, "....x... ", "g...X... ", "g..xX..x ", 8);
    }

    private static Part percussion(
            String id, String name, int key, String support, String core, String stretch, int times) {
        return new Part(
                id,
                name,
                Role.PERCUSSION,
                SAMBA,
                new Instrument(id, name, 0, true, Clef.PERCUSSION, 0, key, key),
                Map.of(
                        Grade.SUPPORT, struck(id + ".support", key, SIXTEENTH, support.repeat(times)),
                        Grade.CORE, struck(id + ".core", key, SIXTEENTH, core.repeat(times)),
                        Grade.STRETCH, struck(id + ".stretch", key, SIXTEENTH, stretch.repeat(times))));
    }

    private static List<Contribution> contributions() {
        return List.of(
                new Contribution("percussion", SAMBA, "batucada"),
                new Contribution("metre", SAMBA, "2/4"),
                new Contribution("chords", BAROQUE, "i iv bVII7 bIII bVI iim7b5 V7 i"),
                new Contribution("melody", BAROQUE, "sequence"),
                new Contribution("bass", BAROQUE, "roots and fifths"));
    }

    private static List<TheoryClaim> claims() {
        return List.of(
                new TheoryClaim(
                        "circle_of_fifths",
                        List.of("bass"),
                        1,
                        8,
                        IntStream.range(0, 8)
                                .mapToObj(bar -> "bass.core." + (3 * bar + 1))
                                .toList(),
                        Map.of("chords", "Dm Gm C7 F Bb Em7b5 A7 Dm")),
                new TheoryClaim(
                        "surdo_beat_2",
                        List.of("surdo"),
                        1,
                        8,
                        IntStream.rangeClosed(1, 8)
                                .mapToObj(bar -> "surdo.core." + 2 * bar)
                                .toList(),
                        Map.of("steps", "5")));
    }
}
