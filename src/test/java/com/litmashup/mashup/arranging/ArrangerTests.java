package com.litmashup.mashup.arranging;

import static com.litmashup.mashup.arranging.IdiomMother.idiom;
import static com.litmashup.mashup.arranging.IdiomMother.line;
import static com.litmashup.mashup.arranging.IdiomMother.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.litmashup.Processing;
import com.litmashup.music.Quarters;
import com.litmashup.music.arranging.Arranger;
import com.litmashup.music.arranging.GenresDeclined;
import com.litmashup.music.arranging.Idiom;
import com.litmashup.music.arranging.Request;
import com.litmashup.music.arranging.Strategy;
import com.litmashup.music.proving.Inspector;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.Contribution;
import com.litmashup.music.score.Grade;
import com.litmashup.music.score.Level;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Part;
import com.litmashup.music.score.Role;
import com.litmashup.music.score.TheoryClaim;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Processing
class ArrangerTests {

    @ParameterizedTest
    @CsvSource({
        "GROOVE_X_HARMONY, house, jazz_swing, laptop",
        "TIMELINE_GRAFT, rock, son_salsa, keyboard",
        "INSTRUMENTATION_SWAP, tango, funk, keyboard",
        "FORM_INTERLEAVE, samba, baroque, orff",
        "CALL_AND_RESPONSE, jazz_swing, samba, classroom_band",
        "MODE_MIXTURE, rock, flamenco_solea, guitar_and_bass",
        "PROCESS, funk, minimalism, ukulele"
    })
    void carriesOutEveryStrategy(Strategy strategy, String leader, String partner, String ensemble) {
        Arrangement music = Arranger.arrange(request(strategy, Level.INTERMEDIATE, ensemble, leader, partner));

        assertThat(music.strategy()).isEqualTo(strategy.id());
        assertThat(Inspector.inspect(music)).isEmpty();
        assertThat(music.contributions().stream().map(Contribution::genre)).contains(leader, partner);
        assertThat(music.warnings()).doesNotContain("simplest_template");
    }

    @Test
    void keepsTheGrooveOfOneAndTheHarmonyOfTheOther() {
        Arrangement music = Arranger.arrange(request(null, Level.ADVANCED, "laptop", "house", "jazz_swing"));

        assertThat(claims(music)).contains("four_on_the_floor", "offbeat_hihat", "ii_V_I");
    }

    @Test
    void laysATimelineUnturnedOverTheWholePiece() {
        Arrangement music = Arranger.arrange(
                request(Strategy.TIMELINE_GRAFT, Level.INTERMEDIATE, "hand_percussion", "rock", "son_salsa"));

        assertThat(claims(music)).contains("timeline_son_clave", "backbeat");
    }

    @Test
    void addsNoteByNote() {
        Arrangement music =
                Arranger.arrange(request(Strategy.PROCESS, Level.INTERMEDIATE, "keyboard", "funk", "minimalism"));

        assertThat(claims(music)).contains("additive_process");
    }

    @Test
    void neverLaysAProgressionUnderADroneGenre() {
        Arrangement music = Arranger.arrange(request(null, Level.BEGINNER, "orff", "funk", "hindustani"));

        assertThat(music.chords()).isEmpty();
        assertThat(music.warnings()).contains("restricted:hindustani");
    }

    @Test
    void keepsTheTwelveBarsOfABlues() {
        Arrangement music = Arranger.arrange(request(null, Level.INTERMEDIATE, "keyboard", "rock", "blues"));

        assertThat(music.bars()).isEqualTo(12);
        assertThat(claims(music)).contains("form_12_bars");
    }

    @Test
    void declinesWhatIsNeverArranged() {
        Idiom samba = idiom("samba");
        Idiom closed = new Idiom(
                "powwow",
                "Powwow",
                Idiom.Care.CLOSED,
                samba.pace(),
                samba.grid(),
                samba.swing(),
                samba.modes(),
                samba.progressions(),
                samba.bass(),
                samba.lines(),
                samba.comping(),
                samba.programs(),
                samba.markers(),
                false);
        Request request = new Request(
                "Our mashup",
                List.of(samba, closed),
                null,
                Level.BEGINNER,
                IdiomMother.ENSEMBLES.group("orff", Level.BEGINNER).orElseThrow(),
                null,
                null,
                null,
                "Ms Rivera",
                List.of());

        assertThatExceptionOfType(GenresDeclined.class)
                .isThrownBy(() -> Arranger.arrange(request))
                .satisfies(declined -> assertThat(declined.genres()).containsExactly("powwow"));
    }

    @Test
    void saysWhenAnotherStrategyFitsBetter() {
        Arrangement music =
                Arranger.arrange(request(Strategy.TIMELINE_GRAFT, Level.BEGINNER, "recorder", "samba", "rock"));

        assertThat(music.strategy()).isEqualTo("groove_x_harmony");
        assertThat(music.warnings()).contains("strategy_replaced:timeline_graft");
    }

    @Test
    void givesTheSameNotesForTheSameRequestAndOthersForAnotherSeed() {
        Request request = request(null, Level.ADVANCED, "classroom_band", "bossa_nova", "funk");
        Request other = request(null, Level.ADVANCED, "classroom_band", "Mr Okafor", List.of(), "bossa_nova", "funk");

        assertThat(Arranger.arrange(request)).isEqualTo(Arranger.arrange(request));
        assertThat(notes(Arranger.arrange(other))).isNotEqualTo(notes(Arranger.arrange(request)));
    }

    /** A changed hash means that the same request gives other music than before: raise {@link Arranger#ENGINE}. */
    @Test
    void givesTheSameNotesOnEveryMachine() throws Exception {
        String notes = Stream.of("samba blues", "jazz_swing baroque", "hindustani house")
                .map(pair -> pair.split(" "))
                .map(pair -> notes(Arranger.arrange(request(null, Level.INTERMEDIATE, "keyboard", pair))))
                .collect(Collectors.joining());

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(notes.getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(digest)).startsWith("acf88adcfba56509");
    }

    @Test
    void laysOneSyllableUnderEachNoteAndLeansOnStrongBeats() {
        Request request = request(
                null,
                Level.INTERMEDIATE,
                "no_instruments",
                "Ms Rivera",
                List.of(line("MORN-ing LIGHT is ON the RIV-er"), line("WALK with ME a-LONG the SHORE")),
                "reggae",
                "rock");

        Arrangement music = Arranger.arrange(request);
        List<Note> tune = part(music, Role.MELODY).voice(Grade.CORE).notes();

        assertThat(tune).allSatisfy(note -> assertThat(note.syllable()).isNotNull());
        List<Note> leant = tune.stream()
                .filter(note ->
                        note.syllable().text().equals(note.syllable().text().toUpperCase()))
                .toList();
        assertThat(leant.stream().filter(note -> isOnBeat(music, note)).count())
                .isGreaterThanOrEqualTo(leant.size() * 9L / 10);
        assertThat(Stream.of(Grade.values())
                        .map(grade ->
                                part(music, Role.MELODY).voice(grade).notes().size()))
                .containsOnly(tune.size());
    }

    @Test
    void makesGradesThatAreEasierAndHarderAndMeetOnStrongBeats() {
        Part melody =
                part(Arranger.arrange(request(null, Level.INTERMEDIATE, "keyboard", "rock", "tango")), Role.MELODY);

        Set<Quarters> core = starts(melody, Grade.CORE);
        assertThat(core)
                .containsAll(starts(melody, Grade.SUPPORT))
                .hasSizeGreaterThan(starts(melody, Grade.SUPPORT).size());
        assertThat(starts(melody, Grade.STRETCH)).containsAll(core);
    }

    private static Set<Quarters> starts(Part part, Grade grade) {
        return part.voice(grade).notes().stream().map(Note::start).collect(Collectors.toSet());
    }

    private static boolean isOnBeat(Arrangement music, Note note) {
        return note.start().remainderOf(music.metre().beatLength()).isZero();
    }

    private static Part part(Arrangement music, Role role) {
        return music.parts().stream()
                .filter(part -> part.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> claims(Arrangement music) {
        return music.claims().stream().map(TheoryClaim::marker).collect(Collectors.toSet());
    }

    private static String notes(Arrangement music) {
        return music.key() + " " + music.beatsPerMinute()
                + music.parts().stream()
                        .flatMap(part -> Stream.of(Grade.values()).flatMap(grade -> part.voice(grade).notes().stream()))
                        .map(Note::toString)
                        .collect(Collectors.joining());
    }
}
