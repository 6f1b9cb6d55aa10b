package com.litmashup.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A message as an educator or a program posts it.
 *
 * @param requestId made when the form was drawn, or the caller's idempotency key; 1 to 64 characters
 * @param text 1 to 5,000 characters after trimming
 * @param stated facts that a program states beside the message
 */
public record Post(String requestId, String text, Brief stated) {

    public static final int LONGEST = 5_000;

    public Post {
        text = text.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a message has 1 to 5,000 characters");
        }
        if (requestId.isBlank() || requestId.length() > 64) {
            throw new IllegalArgumentException("a request id has 1 to 64 characters");
        }
    }

    public Post(String requestId, String text) {
        this(requestId, text, Brief.EMPTY);
    }

    /** Equal for equal posts; does not tell what was posted. */
    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((text + '\n' + stated).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
