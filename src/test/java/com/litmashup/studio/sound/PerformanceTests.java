package com.litmashup.studio.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.litmashup.Processing;
import java.util.stream.IntStream;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Processing
class PerformanceTests {

    private static final SoundBank BANK = new SoundBank();

    /** Played from the compressed samples, every one of these is noise. */
    @ParameterizedTest
    @CsvSource({"73, 69, 440.0", "71, 69, 440.0", "0, 57, 220.0", "33, 33, 55.0", "74, 72, 523.25"})
    void anInstrumentSoundsThePitchThatIsWritten(int program, int key, double hertz) throws Exception {
        Wave wave = Performance.of(note(0, program, key), BANK.sounds());
        double heard = IntStream.rangeClosed(1, 4)
                .mapToDouble(partial -> Signal.share(wave, partial * hertz, 0.3, 0.4))
                .sum();
        assertThat(heard).isGreaterThan(0.6);
        assertThat(Signal.share(wave, hertz * Math.sqrt(2), 0.3, 0.4)).isLessThan(0.1);
    }

    @ParameterizedTest
    @CsvSource({"0, 38", "25, 36", "32, 51", "40, 38", "0, 54"})
    void everyKitSounds(int kit, int key) throws Exception {
        assertThat(Performance.of(note(9, kit, key), BANK.sounds()).peak()).isGreaterThan(0.02);
    }

    @Test
    void timeIsTheTempoOfTheFile() throws Exception {
        Wave wave = Performance.of(note(0, 73, 69), BANK.sounds());
        assertThat(wave.samples().length / 2.0 / Performance.RATE).isCloseTo(3.5, within(0.01));
        assertThat(Signal.rms(wave, 0.2, 0.8)).isGreaterThan(20 * Signal.rms(wave, 3.2, 3.4));
    }

    @Test
    void theSameNotesAreTheSameBytes() throws Exception {
        assertThat(Performance.of(note(0, 0, 60), BANK.sounds()).mastered().file())
                .isEqualTo(
                        Performance.of(note(0, 0, 60), BANK.sounds()).mastered().file());
    }

    /** One note of a second. */
    private static Sequence note(int channel, int program, int key) throws InvalidMidiDataException {
        Sequence sequence = new Sequence(Sequence.PPQ, 480);
        Track track = sequence.createTrack();
        add(track, new ShortMessage(ShortMessage.PROGRAM_CHANGE, channel, program, 0), 0);
        add(track, new ShortMessage(ShortMessage.NOTE_ON, channel, key, 100), 0);
        add(track, new ShortMessage(ShortMessage.NOTE_OFF, channel, key, 0), 960);
        return sequence;
    }

    private static void add(Track track, MidiMessage message, long tick) {
        track.add(new MidiEvent(message, tick));
    }
}
