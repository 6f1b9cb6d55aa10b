package com.litmashup.account.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTests {

    private static final String EMAIL = "rivera.maria@school.example";

    private final Passwords passwords = new Passwords(new PasswordConfiguration().passwordEncoder());

    @ParameterizedTest
    @CsvSource({
        "elevenchars, account.password.short",
        "password1234, account.password.common",
        "qwertyuiop12, account.password.common",
        "aaaaaaaaaaaa, account.password.common",
        "121212121212, account.password.common",
        "rivera.maria2026, account.password.email",
        "litmusicmashup1, account.password.product"
    })
    void whatWouldBeGuessedIsRefusedWithItsReason(String password, String reason) {
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> passwords.hash(password, EMAIL))
                .extracting(PasswordRefused::messageKey)
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "twelve chars",
                "a quiet tuba sleeps at noon",
                "пароль учителя",
                "\uD83C\uDFB5\uD83E\uDD41\uD83C\uDFBA\uD83C\uDFB8\uD83C\uDFBB\uD83C\uDFB7\uD83E\uDE98\uD83E\uDE97\uD83C\uDFB9\uD83C\uDFA4\uD83E\uDE95\uD83D\uDD14"
            })
    void twelveCharactersOfAnyKindWillDo(String password) {
        String hash = passwords.hash(password, EMAIL);

        assertThat(hash)
                .startsWith("{argon2}$argon2id$")
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContain(password);
        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(passwords.matches(password + " ", hash)).isFalse();
        assertThat(passwords.hash(password, EMAIL)).isNotEqualTo(hash);
    }

    @Test
    void aNovelIsRefused() {
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> passwords.hash("a long passphrase ".repeat(8), EMAIL))
                .extracting(PasswordRefused::messageKey)
                .isEqualTo("account.password.long");
    }

    @Test
    void passwordsThatAreThoughtUpCanBeUsedAndDiffer() {
        assertThat(passwords.generate()).matches("([a-z2-9]{5}-){3}[a-z2-9]{5}").isNotEqualTo(passwords.generate());
        assertThat(passwords.hash(passwords.generate(), EMAIL)).isNotEmpty();
    }
}
