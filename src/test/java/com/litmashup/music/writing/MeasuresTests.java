package com.litmashup.music.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.litmashup.music.Metre;
import com.litmashup.music.Pitch;
import com.litmashup.music.Quarters;
import com.litmashup.music.Stroke;
import com.litmashup.music.score.Note;
import com.litmashup.music.score.Sound;
import com.litmashup.music.score.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lengths are written as quarters; r is a rest, ~ a tie to the next sign, t a sign in a triplet, dots are letters d. */
class MeasuresTests {

    @ParameterizedTest
    @CsvSource({
        // the beat and the middle of the bar stay visible
        "4/4, 1/2 1 1/2 2,           E Q E H",
        "4/4, 1 2 1,                 Q H Q",
        "4/4, 3/2 1 3/2,             Qd E~ E Qd",
        "4/4, 5/2 3/2,               H~ E Qd",
        "4/4, 4,                     W",
        "4/4, 3 1,                   Hd Q",
        "4/4, 1/2 7/2,               E Qd~ H",
        "2/4, 1/4 1/2 1/4 3/4 1/4,   S E S Ed S",
        "2/4, 3/4 1/2 3/4,           Ed S~ S Ed",
        "3/4, 3,                     Hd",
        "3/4, 1/2 1 1 1/2,           E Q Q E",
        "3/4, 5/2 1/2,               H~ E E",
        "6/8, 3/2 3/2,               Qd Qd",
        "6/8, 2 1,                   Qd~ E Q",
        "6/8, 1 1/2 1/2 1,           Q E E Q",
        "6/8, 3,                     Hd",
        "12/8, 6,                    Wd",
        "12/8, 9/2 3/2,              Hd~ Qd Qd",
        "3+3+2/8, 3/2 3/2 1,         Qd Qd Q",
        "3+3+2/8, 2 2,               Qd~ E Q~ Q",
        "3+3+2/8, 4,                 W",
        "5/4, 5,                     W~ Q",
        "2/2, 3 1,                   Hd Q",
        // rests show every beat
        "4/4, r1/2 1/2 r1 2,         rE E rQ H",
        "4/4, 1 r2 1,                Q rQ rQ Q",
        "4/4, 1 r3,                  Q rQ rH",
        "2/4, 1/4 r3/4 1,            S rS rE Q",
        "6/8, 1/2 r1 r3/2,           E rE rE rQd",
        "6/8, r1 1/2 3/2,            rQ E Qd",
        // three in the time of two
        "2/4, 1/3 1/3 1/3 1,         Et Et Et Q",
        "2/4, 2/3 1/3 1,             Qt Et Q",
        "2/4, 2/3 2/3 2/3,           Qt Qt Qt",
        "2/4, 2/3 4/3,               Qt Et~ Q",
        "4/4, 4/3 4/3 4/3,           Ht Ht Ht",
        "2/4, 1/6 1/6 1/6 1/2 1,     St St St E Q",
        "2/4, 1/3 1/6 1/2 1,         Et St E Q",
        "2/4, 1/3 2/3 r1/3 2/3,      Et Qt rEt Qt",
        "6/8, 1/6 1/6 1/6 1 3/2,     St St St Q Qd",
        "4/4, 3/2 2/3 1/3 3/2,       Qd E~ St Et Qd"
    })
    void lengthsAreWrittenAsPlayersReadThem(String metre, String lengths, String expected) {
        List<Measure> measures = Measures.of(voice(lengths), metre(metre), 1);
        assertThat(written(measures)).isEqualTo(expected);
    }

    @Test
    void aNoteOverABarlineIsTied() {
        assertThat(written(Measures.of(voice("3 2 3"), metre("4/4"), 2))).isEqualTo("Hd Q~ Q Hd");
    }

    @Test
    void aLongNoteIsTiedThroughWholeBars() {
        assertThat(written(Measures.of(voice("2 8 2"), metre("4/4"), 3))).isEqualTo("H H~ W~ H H");
    }

    @Test
    void aSilentBarIsOneRest() {
        List<Measure> measures = Measures.of(voice("7/2 r7/2 7/2"), metre("7/8"), 3);
        assertThat(measures.get(1).isSilent()).isTrue();
        assertThat(measures.get(1).events())
                .singleElement()
                .satisfies(rest -> assertThat(rest.length()).isEqualTo(Quarters.of(7, 2)));
    }

    @Test
    void whatNoSignShowsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measures.of(voice("1/5 4/5"), metre("4/4"), 1))
                .withMessageContaining("no note can be written");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Measures.of(voice("4 1"), metre("4/4"), 1))
                .withMessageContaining("longer");
    }

    @ParameterizedTest
    @CsvSource({
        "2/4, 1/2 1/4 1/4 1,             3 1",
        "6/8, 1/2 1/2 1/2 1/2 1/2 1/2,   3 3",
        "3+3+2/8, 1/2 1/2 1/2 1/2 1/2 1/2 1/2 1/2, 3 3 2",
        "2/4, 1/2 r1/4 1/4 1/2 1/2,      1 1 1 2"
    })
    void aBeamJoinsWhatStandsInOneBeat(String metre, String lengths, String expected) {
        String runs = Measures.of(voice(lengths), metre(metre), 1).getFirst().runs().stream()
                .map(run -> String.valueOf(run.size()))
                .collect(Collectors.joining(" "));
        assertThat(runs).isEqualTo(expected);
    }

    private static Voice voice(String lengths) {
        List<Note> notes = new ArrayList<>();
        Quarters place = Quarters.ZERO;
        for (String word : lengths.split(" +")) {
            String[] parts = word.replace("r", "").split("/");
            Quarters length = Quarters.of(Long.parseLong(parts[0]), parts.length == 1 ? 1 : Long.parseLong(parts[1]));
            if (!word.startsWith("r")) {
                notes.add(new Note(
                        "n" + notes.size(), place, length, new Sound.Pitched(Pitch.parse("C4")), Stroke.HIT, null));
            }
            place = place.plus(length);
        }
        return new Voice(notes);
    }

    private static Metre metre(String written) {
        return RandomArrangements.metre(written);
    }

    private static String written(List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> measure.events().stream())
                .map(MeasuresTests::written)
                .collect(Collectors.joining(" "));
    }

    private static String written(Event event) {
        String figure = String.valueOf(event.value().figure().name().charAt(0));
        return (event.isRest() ? "r" : "")
                + figure
                + (event.value().dotted() ? "d" : "")
                + (event.triplet() == null ? "" : "t")
                + (event.goesOn() ? "~" : "");
    }
}
