package com.litmashup.studio.sound;

import com.jcraft.jogg.Packet;
import com.jcraft.jogg.Page;
import com.jcraft.jogg.StreamState;
import com.jcraft.jogg.SyncState;
import com.jcraft.jorbis.Block;
import com.jcraft.jorbis.Comment;
import com.jcraft.jorbis.DspState;
import com.jcraft.jorbis.Info;
import java.util.Arrays;

/** Decodes a sample of a sound bank: one Ogg Vorbis stream of one channel. */
final class Vorbis {

    private static final int HEADERS = 3;

    private final SyncState sync = new SyncState();
    private final StreamState stream = new StreamState();
    private final Info info = new Info();
    private final Comment comment = new Comment();
    private final DspState dsp = new DspState();
    private final Block block = new Block(dsp);
    private short[] decoded = new short[1 << 15];
    private int length;

    private Vorbis() {}

    /**
     * The whole stream as 16-bit numbers.
     *
     * @throws IllegalArgumentException where it is no Ogg Vorbis
     */
    static short[] decode(byte[] bank, int start, int end) {
        Vorbis vorbis = new Vorbis();
        vorbis.run(bank, start, end);
        return Arrays.copyOf(vorbis.decoded, vorbis.length);
    }

    private void run(byte[] bank, int start, int end) {
        sync.init();
        info.init();
        comment.init();
        int offset = sync.buffer(end - start);
        System.arraycopy(bank, start, sync.data, offset, end - start);
        sync.wrote(end - start);
        Page page = new Page();
        boolean isFirst = true;
        int packets = 0;
        while (sync.pageout(page) == 1) {
            if (isFirst) {
                stream.init(page.serialno());
                isFirst = false;
            }
            stream.pagein(page);
            packets = packets(packets);
        }
        if (packets <= HEADERS) {
            throw new IllegalArgumentException("no Ogg Vorbis stream");
        }
    }

    private int packets(int before) {
        Packet packet = new Packet();
        int count = before;
        while (stream.packetout(packet) == 1) {
            count++;
            if (count <= HEADERS) {
                header(packet);
            } else if (block.synthesis(packet) == 0) {
                dsp.synthesis_blockin(block);
                collect();
            }
            if (count == HEADERS) {
                dsp.synthesis_init(info);
                block.init(dsp);
            }
        }
        return count;
    }

    private void header(Packet packet) {
        if (info.synthesis_headerin(comment, packet) < 0) {
            throw new IllegalArgumentException("no Vorbis header");
        }
    }

    private void collect() {
        float[][][] channels = new float[1][][];
        int[] from = new int[info.channels];
        int samples = dsp.synthesis_pcmout(channels, from);
        while (samples > 0) {
            decoded = length + samples > decoded.length ? Arrays.copyOf(decoded, (length + samples) * 2) : decoded;
            for (int i = 0; i < samples; i++) {
                decoded[length + i] = rounded(channels[0][0][from[0] + i]);
            }
            length += samples;
            dsp.synthesis_read(samples);
            samples = dsp.synthesis_pcmout(channels, from);
        }
    }

    private static short rounded(float value) {
        return (short) Math.clamp(Math.round(value * Short.MAX_VALUE), Short.MIN_VALUE, Short.MAX_VALUE);
    }
}
