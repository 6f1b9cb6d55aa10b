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
        if (isBlank(text) || isTooLong(text)) {
            throw new IllegalArgumentException("a message has 1 to 5,000 characters");
        }
        if (requestId.isBlank() || requestId.length() > 64) {
            throw new IllegalArgumentException("a request id has 1 to 64 characters");
        }
    }

    /** Whether nothing in a text can be seen. */
    public static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Post::isVisible);
    }

    /** Whether a text has more characters than a message may have, its outer white space not counted. */
    public static boolean isTooLong(String text) {
        String counted = text.strip();
        return counted.codePointCount(0, counted.length()) > LONGEST;
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Character.isIdentifierIgnorable(character);
    }

    public Post(String requestId, String text) {
        this(requestId, text, Brief.EMPTY);
    }

    /** Equal for equal posts to the same conversation, or to a new one; does not tell what was posted. */
    String fingerprint(String conversationId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((conversationId + '\n' + text + '\n' + stated).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
