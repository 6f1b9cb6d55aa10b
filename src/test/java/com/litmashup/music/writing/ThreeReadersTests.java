package com.litmashup.music.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.litmashup.Processing;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ArrangementMother;
import com.litmashup.music.score.Grade;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MIDI, MusicXML and ABC are read back by three readers that share nothing with the writers or with each other. */
@Processing
class ThreeReadersTests {

    private static final int SEEDS = 165;

    @Test
    void allThreeHearTheSambaAsItIs() throws Exception {
        agree(ArrangementMother.sambaAndBaroque(), Heard.in(ArrangementMother.sambaAndBaroque()), Choice.CORE);
    }

    @Test
    void allThreeHearAnyArrangementAsItIs() throws Exception {
        for (Arrangement music : RandomArrangements.first(SEEDS).toList()) {
            agree(music, Heard.in(music), Choice.CORE);
        }
    }

    @Test
    void allThreeHearItTransposed() throws Exception {
        Arrangement music = ArrangementMother.sambaAndBaroque();
        for (int semitones = -12; semitones <= 12; semitones++) {
            int moved = semitones;
            List<Heard> expected = Heard.in(music).stream()
                    .map(heard -> heard.percussion() ? heard : movedBy(heard, moved))
                    .toList();
            agree(music, expected, Choice.CORE.movedBy(semitones));
        }
    }

    @Test
    void allThreeHearTheSameWhateverTheGrades() throws Exception {
        Arrangement music = ArrangementMother.sambaAndBaroque();
        for (Grade grade : Grade.values()) {
            Choice choice = Choice.CORE.at(grade).with("bass", Grade.STRETCH);
            agree(music, MidiReader.read(Midi.write(music, choice)), choice);
        }
    }

    private static void agree(Arrangement music, List<Heard> expected, Choice choice) throws Exception {
        String abc = Abc.portable(music, choice);
        assertThat(MidiReader.read(Midi.write(music, choice))).as("MIDI").isEqualTo(expected);
        assertThat(MusicXmlReader.read(MusicXml.write(music, choice)))
                .as("MusicXML")
                .isEqualTo(expected);
        assertThat(AbcReader.read(abc, false)).as("ABC").isEqualTo(expected);
        assertThat(AbcReader.read(abc, true))
                .as("ABC, accidentals in all octaves")
                .isEqualTo(expected);
    }

    private static Heard movedBy(Heard heard, int semitones) {
        return new Heard(heard.part(), heard.onset(), heard.length(), heard.key() + semitones, heard.program(), false);
    }
}
