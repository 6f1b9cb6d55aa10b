package com.litmashup.studio.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;

class WaveTests {

    @Test
    void loudAndSoftPiecesComeOutAlike() {
        assertThat(tone(0.02, 2).mastered().loudness())
                .isCloseTo(tone(0.6, 2).mastered().loudness(), within(0.01));
    }

    @Test
    void whatWouldClipIsTurnedDownInstead() {
        float[] samples = tone(0.05, 2).samples();
        samples[1000] = 4;
        assertThat(new Wave(samples).mastered().peak()).isLessThan(0.9);
    }

    @Test
    void theEndIsCleanAndNotLong() {
        float[] samples = new float[10 * Performance.RATE * 2];
        float[] tone = tone(0.3, 1).samples();
        System.arraycopy(tone, 0, samples, 0, tone.length);
        Wave wave = new Wave(samples).mastered();
        assertThat(wave.samples().length / 2.0 / Performance.RATE).isCloseTo(1.1, within(0.02));
        assertThat(wave.samples()[wave.samples().length - 1]).isEqualTo(0);
    }

    @Test
    void silenceStaysSilence() {
        assertThat(new Wave(new float[20_000]).mastered().peak()).isZero();
    }

    @Test
    void theFileIsReadByOthers() throws Exception {
        byte[] file = tone(0.5, 1).file();
        try (AudioInputStream read = AudioSystem.getAudioInputStream(new ByteArrayInputStream(file))) {
            assertThat(read.getFormat().getSampleRate()).isEqualTo(Performance.RATE);
            assertThat(read.getFormat().getChannels()).isEqualTo(2);
            assertThat(read.getFrameLength()).isEqualTo(Performance.RATE);
        }
    }

    private static Wave tone(double amplitude, int seconds) {
        float[] samples = new float[seconds * Performance.RATE * 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * 440 * (i / 2) / Performance.RATE));
        }
        return new Wave(samples);
    }
}
