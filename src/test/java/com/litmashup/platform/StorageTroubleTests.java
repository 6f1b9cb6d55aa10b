package com.litmashup.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class StorageTroubleTests {

    private static final int BUSY_SNAPSHOT = 517;
    private static final int CONSTRAINT_UNIQUE = 2067;

    @Test
    void isFoundHoweverItIsWrapped() {
        Throwable failure = new IllegalStateException(new DataAccessResourceFailureException(
                "no connection", new SQLException("[SQLITE_BUSY_SNAPSHOT]", null, BUSY_SNAPSHOT)));
        assertThat(StorageTrouble.isBehind(failure)).isTrue();
        assertThat(StorageTrouble.reason(failure)).isEqualTo("[SQLITE_BUSY_SNAPSHOT]");
    }

    @Test
    void isAlsoAConnectionThatDidNotComeInTime() {
        assertThat(StorageTrouble.isBehind(new SQLTransientConnectionException("timed out")))
                .isTrue();
    }

    @Test
    void isNotAnOrdinaryFault() {
        SQLException unique = new SQLException("UNIQUE constraint failed", null, CONSTRAINT_UNIQUE);
        assertThat(StorageTrouble.isBehind(unique)).isFalse();
        assertThat(StorageTrouble.isBehind(new IllegalStateException("busy"))).isFalse();
        assertThat(StorageTrouble.reason(unique)).isEmpty();
    }
}
