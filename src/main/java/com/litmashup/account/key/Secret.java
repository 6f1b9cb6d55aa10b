package com.litmashup.account.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Random text that opens something. It is shown once and kept as its SHA-256; with 256 random bits nothing slower is
 * needed.
 *
 * @param value never logged: {@link #toString} hides it
 */
public record Secret(String value) {

    private static final int BYTES = 32;
    private static final int SHOWN = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one behind a word that says what it is, such as {@code lit_}. */
    public static Secret generate(String word) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(word + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** 64 hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String prefix() {
        return value.substring(0, SHOWN);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
