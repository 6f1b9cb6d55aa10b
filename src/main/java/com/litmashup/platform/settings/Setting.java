package com.litmashup.platform.settings;

import com.litmashup.platform.Sentences;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One environment variable and what its value must be.
 *
 * @param isSecret whether its value is never shown, not even to say that it is wrong
 * @param rule what a value that is not empty must pass
 */
record Setting(String name, boolean isSecret, Predicate<String> rule) {

    private static final int LONGEST_SHOWN = 80;

    static Setting open(String name, Predicate<String> rule) {
        return new Setting(name, false, rule);
    }

    static Setting secret(String name, Predicate<String> rule) {
        return new Setting(name, true, rule);
    }

    /** The sentence that says what is wrong with a value, if anything is. */
    Optional<String> refusal(String value) {
        if (value.isBlank() || rule.test(value)) {
            return Optional.empty();
        }
        String key = "platform.setting." + name;
        return Optional.of(isSecret || mayHoldSecret(value) ? Sentences.of(key, "…") : Sentences.of(key, shown(value)));
    }

    /** An address can carry a password before its host. */
    private static boolean mayHoldSecret(String value) {
        return value.contains("@") && value.contains("://");
    }

    private static String shown(String value) {
        String plain = value.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > LONGEST_SHOWN ? plain.substring(0, LONGEST_SHOWN) + "…" : plain;
    }
}
