package com.litmashup.music.proving;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Instrument;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.TheoryClaim;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound little piece passes; each rule catches the one thing that breaks it. */
class InspectorTests {

    private static final String SOUND = """
            level beginner
            tempo 96
            harmony I=C,E,G IV=F,A,C V=G,B,D I=C,E,G
            melody C5:1 D5:1/2 E5:1/2 G5:2 A5:1 G5:1 F5:2 D5:1 E5:1 D5:2 E5:1 D5:1 C5:2
            chords E4 G4:4 F4 A4:4 G4 B4:4 E4 G4:4
            bass C3:4 F2:4 G2:4 C3:4
            perc 39 4 ..x...x.
            """;

    @Test
    void aSoundPieceHasNoFault() {
        assertThat(Inspector.inspect(Piece.of(SOUND))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @CsvSource(delimiter = '|', textBlock = """
            range         | C3:4                   | C0:4
            bars_full     | D5:1 C5:2              | D5:1 C5:3
            tempo         | tempo 96               | tempo 140
            density       | ..x...x.               | xxxxxxxxxxxxxxxx
            leaps         | C5:1 D5:1/2            | C4:1 D5:1/2
            rhythm        | D5:1/2 E5:1/2          | D5:1/4 E5:3/4
            accidentals   | A5:1 G5:1              | A5:1 G#5:1
            strong_beats  | E5:1 D5:1 C5:2         | D5:1 D5:1 C5:2
            scale         | G5:1 F5:2              | C#5:1 F5:2
            voice_leading | F4 A4:4                | F5 A5:4
            cadence       | G2:4 C3:4              | G2:4 E3:4
            """)
    void eachRuleCatchesWhatBreaksIt(String check, String sound, String broken) {
        Arrangement music = Piece.of(SOUND.replace("melody", "once melody").replace(sound, broken));

        assertThat(checks(music)).contains(check);
    }

    @Test
    void somebodyWithBareHandsNeedsAPart() {
        Arrangement music = Piece.of(SOUND.replaceAll("(?m)^(perc|melody|chords).*$", ""));

        assertThat(checks(music)).isEmpty();
        assertThat(checks(withoutVoices(music))).containsExactly("hands_only");
    }

    @Test
    void aTuneThatEverybodyKnowsIsNotOurs() {
        Arrangement music =
                Piece.of("harmony I=C,E,G\nlevel advanced\nonce melody E4:1 E4:1 F4:1 G4:1 G4:1 F4:1 E4:1 D4:1 C4:1");

        assertThat(checks(music)).containsExactly("originality");
    }

    @Test
    void aKnownBeginningInAnotherKeyAndTempoIsFoundToo() {
        Arrangement music = Piece.of(
                "key D major\nbars 8\nharmony I=D,F#,A\nlevel advanced\nonce melody F#4:2 F#4:2 G4:2 A4:2 A4:2 G4:2 F#4:2 E4:2 D4:2");

        assertThat(checks(music)).contains("originality");
    }

    @Test
    void aClaimThatItsNotesDoNotProveIsCaught() {
        Arrangement music = Piece.of(SOUND);
        TheoryClaim boast = new TheoryClaim("walking_bass", List.of("part_3"), 1, 4, List.of("n1"), Map.of());

        assertThat(checks(music.claiming(List.of(boast)))).containsExactly("claims");
        assertThat(checks(music.claiming(
                        List.of(Prover.prove(music, "clap_2_and_4").orElseThrow()))))
                .isEmpty();
    }

    private static List<String> checks(Arrangement music) {
        return Inspector.inspect(music).stream().map(Fault::check).distinct().collect(Collectors.toList());
    }

    private static Arrangement withoutVoices(Arrangement music) {
        return music.playedBy(
                music.parts().stream().map(InspectorTests::onCello).toList());
    }

    private static Part onCello(Part part) {
        var voice = part.instrument();
        return new Part(
                part.id(),
                part.name(),
                part.role(),
                part.genre(),
                new Instrument(
                        "cello", "Cello", 42, voice.percussion(), voice.clef(), 0, voice.lowest(), voice.highest()),
                part.versions());
    }
}
