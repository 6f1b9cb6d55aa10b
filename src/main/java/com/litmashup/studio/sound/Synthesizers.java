package com.litmashup.studio.sound;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Synthesizer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;

/**
 * The JDK's synthesizer without a sound card. The door is not part of the public API: it opens with
 * {@code --add-exports java.desktop/com.sun.media.sound=ALL-UNNAMED}, which the manifest of our jar asks for.
 */
final class Synthesizers {

    private static final Map<String, Object> SETTINGS = Map.of(
            "interpolation", "sinc",
            "max polyphony", "128",
            "auto gain control", false,
            "load default soundbank", false,
            "large mode", false,
            "reverb", true,
            "chorus", true);

    private Synthesizers() {}

    /** A synthesizer that plays into a stream. */
    record Open(Synthesizer synthesizer, AudioInputStream stream) implements AutoCloseable {

        @Override
        public void close() {
            synthesizer.close();
        }
    }

    /**
     * Opens one.
     *
     * @throws SoundUnavailable where this Java keeps its synthesizer shut
     */
    static Open open(AudioFormat format) {
        try {
            Synthesizer synthesizer = MidiSystem.getSynthesizer();
            Method openStream = Class.forName("com.sun.media.sound.AudioSynthesizer")
                    .getMethod("openStream", AudioFormat.class, Map.class);
            return new Open(synthesizer, (AudioInputStream) openStream.invoke(synthesizer, format, SETTINGS));
        } catch (ReflectiveOperationException | MidiUnavailableException shut) {
            Throwable cause = shut instanceof InvocationTargetException ? shut.getCause() : shut;
            throw new SoundUnavailable(cause);
        }
    }
}
