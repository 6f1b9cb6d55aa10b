package com.litmashup.studio.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.Sequence;
import javax.sound.midi.Soundbank;
import javax.sound.sampled.AudioFormat;

/** Plays a sequence into memory, faster than it is heard, and the same on every machine. */
final class Performance {

    static final int RATE = 44_100;

    private static final AudioFormat FLOATS =
            new AudioFormat(AudioFormat.Encoding.PCM_FLOAT, RATE, 32, 2, 8, RATE, false);
    private static final int TEMPO = 0x51;
    private static final double DEFAULT_TEMPO = 500_000;
    private static final double MICROSECONDS = 1_000_000;
    private static final double TAIL_SECONDS = 2.5;

    private Performance() {}

    /**
     * The sound of a sequence, and of its instruments dying away.
     *
     * @throws SoundUnavailable where this Java keeps its synthesizer shut
     */
    static Wave of(Sequence sequence, Soundbank sounds) {
        List<Timed> events = timed(sequence);
        double seconds = events.isEmpty() ? 0 : events.getLast().microseconds() / MICROSECONDS;
        int frames = (int) Math.ceil((seconds + TAIL_SECONDS) * RATE);
        try (Synthesizers.Open open = Synthesizers.open(FLOATS)) {
            open.synthesizer().loadAllInstruments(sounds);
            Receiver receiver = open.synthesizer().getReceiver();
            events.forEach(event -> receiver.send(event.event().getMessage(), event.microseconds()));
            return Wave.ofLittleEndian(open.stream().readNBytes(frames * FLOATS.getFrameSize()));
        } catch (MidiUnavailableException e) {
            throw new SoundUnavailable(e);
        } catch (IOException e) {
            throw new UncheckedIOException("the synthesizer stopped", e);
        }
    }

    private record Timed(MidiEvent event, long microseconds) {}

    private static List<Timed> timed(Sequence sequence) {
        List<MidiEvent> events = Arrays.stream(sequence.getTracks())
                .flatMap(track -> IntStream.range(0, track.size()).mapToObj(track::get))
                .sorted(Comparator.comparingLong(MidiEvent::getTick))
                .toList();
        Stream.Builder<Timed> timed = Stream.builder();
        double now = 0;
        double tempo = DEFAULT_TEMPO;
        long tick = 0;
        for (MidiEvent event : events) {
            now += (event.getTick() - tick) * tempo / sequence.getResolution();
            tick = event.getTick();
            if (event.getMessage() instanceof MetaMessage meta) {
                tempo = meta.getType() == TEMPO ? microsecondsPerQuarter(meta) : tempo;
            } else {
                timed.add(new Timed(event, Math.round(now)));
            }
        }
        return timed.build().toList();
    }

    private static double microsecondsPerQuarter(MetaMessage tempo) {
        byte[] three = tempo.getData();
        return ((three[0] & 0xff) << 16) | ((three[1] & 0xff) << 8) | (three[2] & 0xff);
    }
}
