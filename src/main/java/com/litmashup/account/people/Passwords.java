package com.litmashup.account.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords that follow the rule, and thinks up readable ones. */
@Component
public class Passwords {

    /** No letter or digit that could be read as another. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodysHash = encode(generate());
    }

    /** Throws {@link PasswordRefused} where the password will not do. */
    String hash(String password, String email) {
        PasswordRule.check(password, email);
        return encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** Takes as long as comparing with a real password, so that the time tells nobody who has an account. */
    void compareWithNobodys(String password) {
        encoder.matches(password, nobodysHash);
    }

    /** About 99 bits, in groups that can be read out: {@code k7mfp-…}. */
    public String generate() {
        return random.ints((long) GROUPS * GROUP_LENGTH, 0, READABLE.length())
                .mapToObj(i -> String.valueOf(READABLE.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP_LENGTH + "})(?!$)", "$1-");
    }

    private String encode(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the encoder gave no hash");
        }
        return hash;
    }
}
