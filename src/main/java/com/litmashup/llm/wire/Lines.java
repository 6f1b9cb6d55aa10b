package com.litmashup.llm.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of an answer, none longer than a megabyte. */
final class Lines {

    private static final int LONGEST = 1_000_000;
    private static final int BUFFER = 8_192;

    private final InputStream body;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int next;
    private int filled;

    Lines(InputStream body) {
        this.body = body;
    }

    /** The next line without its end; null after the last. A line that is cut by the end of the answer counts. */
    @Nullable
    String next() throws IOException {
        line.reset();
        while (next < filled || fill()) {
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            append(next, end);
            next = end + 1;
            if (end < filled) {
                return text();
            }
        }
        return line.size() == 0 ? null : text();
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, body.read(buffer));
        next = 0;
        return filled > 0;
    }

    private void append(int from, int to) {
        if (line.size() + to - from > LONGEST) {
            throw new Broken(new Outcome.WasCut(Cut.ENDLESS));
        }
        line.write(buffer, from, to - from);
    }

    private String text() {
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }
}
