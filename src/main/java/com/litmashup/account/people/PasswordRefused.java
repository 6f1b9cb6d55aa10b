package com.litmashup.account.people;

/** A password that would be guessed, or is too short or too long; the key names the sentence that says so. */
public class PasswordRefused extends RuntimeException {

    private final String messageKey;

    PasswordRefused(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
