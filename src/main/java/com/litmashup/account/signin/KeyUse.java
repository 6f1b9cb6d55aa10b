package com.litmashup.account.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.litmashup.account.key.ApiKeys;
import com.litmashup.account.key.Bearer;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Remembers when a key was last used, once a minute and beside the request, so that reading never waits for a write. */
@Component
class KeyUse {

    private static final Logger log = LoggerFactory.getLogger(KeyUse.class);

    private final ApiKeys keys;
    private final Cache<String, Boolean> noted =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build();

    KeyUse(ApiKeys keys) {
        this.keys = keys;
    }

    void note(Bearer bearer) {
        if (noted.asMap().putIfAbsent(bearer.keyId(), true) == null) {
            Thread.ofVirtual().name("key-use").start(() -> write(bearer));
        }
    }

    private void write(Bearer bearer) {
        try {
            keys.noteUse(bearer);
        } catch (DataAccessException | TransactionException e) {
            log.debug("The use of a key could not be noted", e);
        }
    }
}
