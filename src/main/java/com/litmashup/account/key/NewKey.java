package com.litmashup.account.key;

import java.time.Duration;
import java.util.Optional;

/**
 * A key about to be made.
 *
 * @param name what it is for, 1 to 80 characters
 * @param validFor empty for a key that lasts until it is revoked
 */
public record NewKey(String name, boolean isReadOnly, Optional<Duration> validFor) {

    public NewKey {
        name = name.strip();
    }
}
