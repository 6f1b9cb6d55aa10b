package com.litmashup.studio.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Soundbank;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sounds that browsers get too, decoded for the server's synthesizer when first needed. They take about 50 MB, which
 * memory may take back.
 */
@Component
class SoundBank {

    static final String FILE = "/static/sound/bank.sf3";

    private final ReentrantLock loading = new ReentrantLock();
    private SoftReference<@Nullable Soundbank> loaded = new SoftReference<>(null);

    Soundbank sounds() {
        loading.lock();
        try {
            Soundbank known = loaded.get();
            Soundbank sounds = known == null ? load() : known;
            loaded = new SoftReference<>(sounds);
            return sounds;
        } finally {
            loading.unlock();
        }
    }

    private static Soundbank load() {
        try (InputStream file = Objects.requireNonNull(SoundBank.class.getResourceAsStream(FILE), FILE)) {
            return MidiSystem.getSoundbank(new ByteArrayInputStream(BankDecoder.decode(file.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("the sound bank cannot be read", e);
        } catch (InvalidMidiDataException e) {
            throw new IllegalStateException("the sound bank is broken", e);
        }
    }
}
