package com.litmashup.account.signin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first admin, where the operator names one in advance.
 *
 * @param email empty for nobody
 * @param password never shown: {@link #toString} hides it
 */
@ConfigurationProperties("litmashup.admin")
record AdminProperties(
        @DefaultValue("") String email, @DefaultValue("") String password) {

    boolean isGiven() {
        return !email.isBlank() && !password.isBlank();
    }

    @Override
    public String toString() {
        return "AdminProperties[email=" + email + "]";
    }
}
