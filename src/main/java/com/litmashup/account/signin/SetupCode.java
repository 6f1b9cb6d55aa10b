package com.litmashup.account.signin;

import com.litmashup.account.people.Passwords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Proves that whoever sets the server up can read its console. A new one each start. */
@Component
public class SetupCode {

    private final String code;

    SetupCode(Passwords passwords) {
        this.code = passwords.generate();
    }

    String value() {
        return code;
    }

    /** Whether this is the code, however it was spaced or cased. */
    public boolean matches(String entered) {
        return MessageDigest.isEqual(bytes(entered), bytes(code));
    }

    private static byte[] bytes(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SetupCode";
    }
}
