package com.litmashup.account.people;

import com.litmashup.account.Role;
import java.util.Locale;

/**
 * Somebody about to be added.
 *
 * @param email kept trimmed and in lower case
 * @param displayName what others call them, trimmed
 */
public record NewPerson(String email, String displayName, Role role) {

    public NewPerson {
        email = lower(email);
        displayName = displayName.strip();
    }

    /** An e-mail address as it is compared and kept. */
    static String lower(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
