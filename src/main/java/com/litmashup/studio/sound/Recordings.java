package com.litmashup.studio.sound;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.litmashup.music.score.Arrangement;
import com.litmashup.music.writing.Choice;
import com.litmashup.music.writing.Midi;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Sequence;
import javax.sound.sampled.AudioFormat;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Audio files made on the server, for pages without JavaScript and for taking home. */
@Component
public class Recordings {

    private static final int AT_ONCE = 2;
    private static final long KEPT_BYTES = 64L << 20;

    private final SoundBank bank;
    private final Semaphore desks = new Semaphore(AT_ONCE);
    private final SingletonSupplier<Boolean> possible = SingletonSupplier.of(Recordings::tryToOpen);
    private final Cache<Order, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Order order, byte[] wave) -> wave.length)
            .build();

    Recordings(SoundBank bank) {
        this.bank = bank;
    }

    /** What is ordered is what is kept by: equal music in an equal choice is one recording. */
    private record Order(Arrangement score, Choice choice) {}

    /** Whether this Java can make audio. */
    public boolean arePossible() {
        return Boolean.TRUE.equals(possible.get());
    }

    /**
     * A WAV file, even in loudness among pieces; the same arrangement and choice give the same bytes.
     *
     * @throws SoundUnavailable where this Java cannot make audio
     */
    public byte[] wav(Arrangement score, Choice choice) {
        return kept.get(new Order(score, choice), this::play);
    }

    private byte[] play(Order order) {
        byte[] midi = Midi.write(order.score(), order.choice());
        desks.acquireUninterruptibly();
        try {
            Sequence sequence = MidiSystem.getSequence(new ByteArrayInputStream(midi));
            return Performance.of(sequence, bank.sounds()).mastered().file();
        } catch (InvalidMidiDataException | IOException broken) {
            throw new UncheckedIOException(new IOException("our own MIDI cannot be read", broken));
        } finally {
            desks.release();
        }
    }

    private static boolean tryToOpen() {
        AudioFormat format = new AudioFormat(Performance.RATE, 16, 2, true, false);
        try (Synthesizers.Open open = Synthesizers.open(format)) {
            return open.stream() != null;
        } catch (SoundUnavailable shut) {
            return false;
        }
    }
}
