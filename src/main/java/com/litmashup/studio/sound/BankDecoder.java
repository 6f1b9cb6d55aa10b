package com.litmashup.studio.sound;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Turns a sound bank of compressed samples (SF3) into one that the JDK's synthesizer can play (SF2, as in the SoundFont
 * 2.04 specification, E-mu 2005). The synthesizer would take the SF3 without complaint and play noise.
 */
final class BankDecoder {

    private static final int SAMPLE_HEADER = 46;
    private static final int START = 20;
    private static final int END = 24;
    private static final int LOOP_START = 28;
    private static final int LOOP_END = 32;
    private static final int KIND = 44;
    private static final int COMPRESSED = 0x10;
    /** Zeros that the specification wants after each sample. */
    private static final int GAP = 46;

    private final byte[] bank;
    private final ByteArrayOutputStream samples = new ByteArrayOutputStream(60_000_000);

    private BankDecoder(byte[] bank) {
        this.bank = bank;
    }

    /**
     * The bank with its samples decoded.
     *
     * @throws IllegalArgumentException where it is no sound bank
     */
    static byte[] decode(byte[] sf3) {
        return new BankDecoder(sf3).decode();
    }

    private byte[] decode() {
        Chunk riff = chunk(0);
        Chunk sampleData = riff.list("sdta");
        Chunk presetData = riff.list("pdta");
        byte[] headers = decodedHeaders(presetData.inner("shdr"), sampleData.inner("smpl"));
        byte[] presets = Arrays.copyOfRange(bank, presetData.from(), presetData.to());
        System.arraycopy(headers, 0, presets, presetData.inner("shdr").from() - presetData.from(), headers.length);
        return joined(riff.list("INFO"), presets);
    }

    private byte[] decodedHeaders(Chunk table, Chunk data) {
        byte[] copy = Arrays.copyOfRange(bank, table.from(), table.to());
        ByteBuffer headers = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
        int last = copy.length - SAMPLE_HEADER;
        for (int at = 0; at < last; at += SAMPLE_HEADER) {
            decodeSample(headers, at, data);
        }
        return copy;
    }

    private void decodeSample(ByteBuffer headers, int at, Chunk data) {
        int kind = headers.getShort(at + KIND);
        if ((kind & COMPRESSED) == 0) {
            throw new IllegalArgumentException("a sample of this bank is not compressed");
        }
        short[] wave =
                Vorbis.decode(bank, data.from() + headers.getInt(at + START), data.from() + headers.getInt(at + END));
        int start = samples.size() / 2;
        headers.putInt(at + START, start);
        headers.putInt(at + END, start + wave.length);
        headers.putInt(at + LOOP_START, start + headers.getInt(at + LOOP_START));
        headers.putInt(at + LOOP_END, start + headers.getInt(at + LOOP_END));
        headers.putShort(at + KIND, (short) (kind & ~COMPRESSED));
        append(wave);
    }

    private void append(short[] wave) {
        ByteBuffer bytes = ByteBuffer.allocate((wave.length + GAP) * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asShortBuffer().put(wave);
        samples.writeBytes(bytes.array());
    }

    private byte[] joined(Chunk info, byte[] presets) {
        byte[] wave = samples.toByteArray();
        int size = 4 + 8 + info.length() + 8 + 4 + 8 + wave.length + 8 + presets.length;
        ByteBuffer out = ByteBuffer.allocate(8 + size).order(ByteOrder.LITTLE_ENDIAN);
        out.put(name("RIFF")).putInt(size).put(name("sfbk"));
        out.put(name("LIST")).putInt(info.length()).put(bank, info.from(), info.length());
        out.put(name("LIST")).putInt(4 + 8 + wave.length).put(name("sdta"));
        out.put(name("smpl")).putInt(wave.length).put(wave);
        out.put(name("LIST")).putInt(presets.length).put(presets);
        return out.array();
    }

    private Chunk chunk(int at) {
        ByteBuffer head = ByteBuffer.wrap(bank).order(ByteOrder.LITTLE_ENDIAN);
        if (at + 8 > bank.length) {
            throw new IllegalArgumentException("the sound bank ends too early");
        }
        return new Chunk(new String(bank, at, 4, StandardCharsets.US_ASCII), at + 8, at + 8 + head.getInt(at + 4));
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    /** A named stretch of the file, without its head. */
    private final class Chunk {

        private final String name;
        private final int from;
        private final int to;

        Chunk(String name, int from, int to) {
            this.name = name;
            this.from = from;
            this.to = to;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }

        int length() {
            return to - from;
        }

        Chunk list(String kind) {
            return find("LIST", kind);
        }

        Chunk inner(String wanted) {
            return find(wanted, "");
        }

        /** Chunks within a list come after the four letters of its kind. */
        private Chunk find(String wanted, String kind) {
            int at = from + 4;
            while (at < to) {
                Chunk next = chunk(at);
                if (next.name.equals(wanted) && next.begins(kind)) {
                    return next;
                }
                at = next.to + (next.length() & 1);
            }
            throw new IllegalArgumentException("the sound bank has no " + wanted + " " + kind);
        }

        private boolean begins(String kind) {
            return new String(bank, from, kind.length(), StandardCharsets.US_ASCII).equals(kind);
        }
    }
}
