package com.litmashup.account.signin;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Somebody tried too often to sign in and must wait. */
class TooManyTries extends AuthenticationException {

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("too many tries");
        this.wait = wait;
    }

    Duration waitFor() {
        return wait;
    }
}
