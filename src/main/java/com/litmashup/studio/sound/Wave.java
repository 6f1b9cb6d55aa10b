package com.litmashup.studio.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Sound in two channels at {@link Performance#RATE}. */
final class Wave {

    /** Quiet rooms hear it, loud ones do not distort it: as loud as speech on the radio, before peaks are looked at. */
    private static final double LOUDNESS = 0.11;
    /** One decibel under full scale. */
    private static final double HIGHEST = 0.89;

    private static final double SILENT = 0.000_5;
    private static final int FADE = Performance.RATE / 10 * 2;
    private static final int HEAD = 44;

    private final float[] samples;

    /** Left and right in turn; 1 is full scale. */
    Wave(float[] samples) {
        this.samples = samples;
    }

    /** The samples themselves, not a copy: they are for reading. */
    float[] samples() {
        return samples;
    }

    static Wave ofLittleEndian(byte[] bytes) {
        float[] samples = new float[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(samples);
        return new Wave(samples);
    }

    /** The same sound, even in loudness among pieces, without clipping, and ending in silence. */
    Wave mastered() {
        int length = Math.min(samples.length, end() + FADE);
        float gain = (float) gain();
        float[] out = new float[length];
        for (int i = 0; i < length; i++) {
            int framesLeft = (length - 1 - i) / 2;
            out[i] = samples[i] * gain * Math.min(1f, framesLeft * 2f / FADE);
        }
        return new Wave(out);
    }

    /** The strongest sample. */
    double peak() {
        double peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /** Root of the mean square of what sounds; silence is left aside, so that rests do not make a piece louder. */
    double loudness() {
        double sum = 0;
        long count = 0;
        for (float sample : samples) {
            if (Math.abs(sample) > SILENT) {
                sum += (double) sample * sample;
                count++;
            }
        }
        return count == 0 ? 0 : Math.sqrt(sum / count);
    }

    private double gain() {
        double peak = peak();
        return peak == 0 ? 1 : Math.min(LOUDNESS / loudness(), HIGHEST / peak);
    }

    /** An even index after the last audible sample. */
    private int end() {
        int end = samples.length;
        while (end > 0 && Math.abs(samples[end - 1]) <= SILENT) {
            end--;
        }
        return (end + 1) / 2 * 2;
    }

    /** A WAV file of 16 bits a sample. */
    byte[] file() {
        int size = samples.length * 2;
        ByteBuffer out = ByteBuffer.allocate(HEAD + size).order(ByteOrder.LITTLE_ENDIAN);
        out.put(name("RIFF")).putInt(HEAD - 8 + size).put(name("WAVE"));
        out.put(name("fmt ")).putInt(16).putShort((short) 1).putShort((short) 2);
        out.putInt(Performance.RATE)
                .putInt(Performance.RATE * 4)
                .putShort((short) 4)
                .putShort((short) 16);
        out.put(name("data")).putInt(size);
        for (float sample : samples) {
            out.putShort((short) Math.clamp(Math.round(sample * Short.MAX_VALUE), -Short.MAX_VALUE, Short.MAX_VALUE));
        }
        return out.array();
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
