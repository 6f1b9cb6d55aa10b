package com.litmashup.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;

/** Whether a failure is the storage's: busy, full, unreadable, or no connection in time. Trying again later may help. */
public final class StorageTrouble {

    /** BUSY, LOCKED, NOMEM, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL, NOTADB. */
    private static final Set<Integer> CODES = Set.of(5, 6, 7, 8, 10, 11, 13, 14, 15, 26);

    private StorageTrouble() {}

    /** Whether this exception came from the storage, however it is wrapped. */
    public static boolean isBehind(Throwable failure) {
        return cause(failure).isPresent();
    }

    /** What the storage said, for a log. */
    public static String reason(Throwable failure) {
        return cause(failure).map(SQLException::getMessage).orElse("");
    }

    /** Whether this is one of the answers after which a connection is not to be trusted. */
    public static boolean is(SQLException failure) {
        return CODES.contains(failure.getErrorCode() & 0xff) || failure instanceof SQLTransientConnectionException;
    }

    private static Optional<SQLException> cause(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && (is(sql) || saysNoTransaction(sql))) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /** What the driver says after it lost count of its transaction. */
    public static boolean saysNoTransaction(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("no transaction is active") || message.contains("within a transaction");
    }
}
