package com.litmashup.platform.storage;

import static com.zaxxer.hikari.SQLExceptionOverride.Override.DO_NOT_EVICT;
import static com.zaxxer.hikari.SQLExceptionOverride.Override.MUST_EVICT;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvictionTests {

    private static final int CONSTRAINT_UNIQUE = 2067;

    private final Eviction eviction = new Eviction();

    @ParameterizedTest(name = "code {0}")
    @ValueSource(ints = {5, 6, 7, 8, 10, 11, 13, 14, 15, 26, 261, 517, 778})
    void throwsAConnectionAwayAfterTheStorageRefused(int code) {
        assertThat(eviction.adjudicate(new SQLException("refused", null, code))).isEqualTo(MUST_EVICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cannot commit - no transaction is active", "cannot start a transaction within a transaction"})
    void throwsAConnectionAwayThatLostCountOfItsTransaction(String message) {
        assertThat(eviction.adjudicate(new SQLException(message, null, 1))).isEqualTo(MUST_EVICT);
    }

    @Test
    void keepsAConnectionAfterAnOrdinaryFault() {
        assertThat(eviction.adjudicate(new SQLException("UNIQUE constraint failed", null, CONSTRAINT_UNIQUE)))
                .isEqualTo(DO_NOT_EVICT);
    }
}
