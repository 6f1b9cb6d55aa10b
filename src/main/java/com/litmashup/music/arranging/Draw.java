package com.litmashup.music.arranging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Choices that look free and are not: SHA-256 of what was asked, of the place where the choice is made and of a counter.
 * The same on every machine. Forks are independent of each other, so that a choice more here moves nothing there.
 */
public final class Draw {

    private final String inputs;
    private int counter;
    private ByteBuffer numbers = ByteBuffer.allocate(0);

    public Draw(String inputs) {
        this.inputs = inputs;
    }

    /** The choices of one place. */
    public Draw at(String place) {
        return new Draw(HexFormat.of().formatHex(digest(inputs + "|" + place)));
    }

    /** A number from 0 up to, but not including, the bound. */
    public int below(int bound) {
        if (!numbers.hasRemaining()) {
            numbers = ByteBuffer.wrap(digest(inputs + "#" + counter++));
        }
        return Math.floorMod(numbers.getInt(), bound);
    }

    /** From 0 up to 1. */
    public double fraction() {
        return below(1 << 20) / (double) (1 << 20);
    }

    public <T> T from(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
