package com.litmashup.platform.storage;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Throws a connection away after SQLite refused it. The driver's idea of "in a transaction" is wrong after a failed
 * BEGIN (xerial/sqlite-jdbc#683), and every later write on that connection would be stored outside any transaction.
 * Hikari makes it by name, which is why it is public.
 */
public class Eviction implements SQLExceptionOverride {

    /** BUSY, LOCKED, NOMEM, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL, NOTADB. */
    static final Set<Integer> CODES = Set.of(5, 6, 7, 8, 10, 11, 13, 14, 15, 26);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return isStorageTrouble(failure) || lostItsTransaction(failure) ? Override.MUST_EVICT : Override.DO_NOT_EVICT;
    }

    static boolean isStorageTrouble(SQLException failure) {
        return CODES.contains(failure.getErrorCode() & 0xff);
    }

    private static boolean lostItsTransaction(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("no transaction is active") || message.contains("within a transaction");
    }
}
