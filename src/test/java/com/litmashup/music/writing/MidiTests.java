package com.litmashup.music.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import com.litmashup.music.Metre;
import com.litmashup.music.Quarters;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.score.ArrangementMother;
import com.litmashup.music.score.Feel;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.api.Test;

class MidiTests {

    private final Arrangement piece = ArrangementMother.sambaAndBaroque();

    @Test
    void theFirstTrackLeads() throws Exception {
        Track conductor = sequence(Choice.CORE).getTracks()[0];
        assertThat(meta(conductor, 0x03)).extracting(MidiTests::text).containsExactly("Leipzig Batucada");
        assertThat(meta(conductor, 0x51)).containsExactly(new byte[] {0x09, (byte) 0xF3, (byte) 0x8E});
        assertThat(meta(conductor, 0x58)).containsExactly(new byte[] {2, 2, 24, 8});
        assertThat(meta(conductor, 0x59)).containsExactly(new byte[] {-1, 1});
    }

    @Test
    void everyPartHasATrackWithItsName() throws Exception {
        assertThat(sequence(Choice.CORE).getTracks())
                .extracting(track -> text(meta(track, 0x03).getFirst()))
                .containsExactly(
                        "Leipzig Batucada", "Voices", "Clarinet", "Keyboard", "Bass guitar", "Tamborim", "Surdo");
    }

    @Test
    void aLouderSectionIsStruckHarder() throws Exception {
        Track bass = sequence(Choice.CORE).getTracks()[4];
        long section = 4L * 2 * 480;
        List<ShortMessage> struck = IntStream.range(0, bass.size())
                .mapToObj(bass::get)
                .filter(event -> event.getMessage() instanceof ShortMessage message
                        && message.getCommand() == ShortMessage.NOTE_ON
                        && (event.getTick() == 0 || event.getTick() == section))
                .map(event -> (ShortMessage) event.getMessage())
                .toList();

        assertThat(struck).extracting(ShortMessage::getData2).containsExactly(80, 92);
    }

    @Test
    void theLyricsCanBeSungFromTheFile() throws Exception {
        String sung = meta(sequence(Choice.CORE).getTracks()[1], 0x05).stream()
                .map(MidiTests::text)
                .collect(Collectors.joining());
        assertThat(sung).startsWith("Sing a line from old Leip-zig to the beat of the ci-ty, hear");
    }

    @Test
    void theCountInClicksEveryBeatBeforeTheFirstBar() throws Exception {
        List<Heard> heard = MidiReader.read(Midi.write(piece, Choice.CORE.countedIn(2)));
        assertThat(heard.stream().filter(note -> note.part() == 0))
                .extracting(note -> note.onset().toString(), Heard::key)
                .containsExactly(tuple("0", 76), tuple("1", 77), tuple("2", 76), tuple("3", 77));
        assertThat(heard.stream()
                        .filter(note -> note.part() == 1)
                        .findFirst()
                        .orElseThrow()
                        .onset())
                .isEqualTo(Quarters.of(4));
    }

    @Test
    void swingIsInTheTicks() throws Exception {
        Arrangement swung = Arrangements.felt(piece, new Feel(2.0, Quarters.of(1, 2)), Metre.of(2, 4));
        List<Quarters> melody = MidiReader.read(Midi.write(swung, Choice.CORE.only(List.of("melody")))).stream()
                .map(Heard::onset)
                .limit(5)
                .toList();
        assertThat(melody)
                .containsExactly(
                        Quarters.ZERO, Quarters.of(1, 2), Quarters.of(5, 6), Quarters.of(4, 3), Quarters.of(3, 2));
    }

    @Test
    void timesAgreeWithTheTimingTable() throws Exception {
        Choice choice = Choice.CORE.countedIn(1).atTempo(0.7);
        Sequence sequence = MidiSystem.getSequence(new ByteArrayInputStream(Midi.write(piece, choice)));
        double lastOff = Timing.of(piece, choice).notes().stream()
                .mapToDouble(Timing.Sounding::offMs)
                .max()
                .orElseThrow();
        assertThat(sequence.getMicrosecondLength() / 1000.0).isCloseTo(lastOff, within(0.01));
    }

    @Test
    void theSameArrangementGivesTheSameBytes() {
        RandomArrangements.first(20)
                .forEach(music -> assertThat(Midi.write(music, Choice.CORE)).isEqualTo(Midi.write(music, Choice.CORE)));
        assertThat(Midi.write(ArrangementMother.sambaAndBaroque(), Choice.CORE))
                .isEqualTo(Midi.write(piece, Choice.CORE));
    }

    private Sequence sequence(Choice choice) throws Exception {
        return MidiSystem.getSequence(new ByteArrayInputStream(Midi.write(piece, choice)));
    }

    private static List<byte[]> meta(Track track, int type) {
        List<byte[]> found = new ArrayList<>();
        for (int i = 0; i < track.size(); i++) {
            if (track.get(i).getMessage() instanceof MetaMessage meta && meta.getType() == type) {
                found.add(meta.getData());
            }
        }
        return found;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
