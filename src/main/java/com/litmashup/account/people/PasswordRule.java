package com.litmashup.account.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Which passwords are good enough: 12 to 128 characters of any kind, and more to them than words that anybody would
 * try first. No rule about digits or signs, after NIST SP 800-63B, 5.1.1.2.
 */
final class PasswordRule {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    /** What must be left of a password once guessable words are taken out. */
    private static final int OWN_CHARACTERS = 8;

    private static final int DIFFERENT_CHARACTERS = 5;
    private static final int SHORTEST_NAME = 4;
    private static final List<String> PRODUCT = List.of("litmusicmashup", "musicmashup", "litmashup");
    private static final List<String> COMMON = common();

    private PasswordRule() {}

    /** Throws {@link PasswordRefused} where the password will not do for this person. */
    static void check(String password, String email) {
        int length = password.codePointCount(0, password.length());
        refuseIf(length < SHORTEST, "account.password.short");
        refuseIf(length > LONGEST, "account.password.long");
        String plain = plain(password);
        refuseIf(isMostly(plain, names(email)), "account.password.email");
        refuseIf(isMostly(plain, PRODUCT), "account.password.product");
        refuseIf(isMonotonous(plain) || isMostly(plain, COMMON), "account.password.common");
    }

    private static boolean isMostly(String plain, List<String> words) {
        String rest = plain;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest.length() < plain.length() && rest.length() < OWN_CHARACTERS;
    }

    private static boolean isMonotonous(String plain) {
        return plain.chars().distinct().count() < DIFFERENT_CHARACTERS;
    }

    private static List<String> names(String email) {
        String whole = plain(email);
        String local = plain(email.replaceFirst("@.*", ""));
        return local.length() < SHORTEST_NAME ? List.of(whole) : List.of(whole, local);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }

    private static void refuseIf(boolean isBad, String messageKey) {
        if (isBad) {
            throw new PasswordRefused(messageKey);
        }
    }

    private static List<String> common() {
        ClassPathResource file = new ClassPathResource("account/common-passwords.txt");
        try (BufferedReader reader =
                        new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
