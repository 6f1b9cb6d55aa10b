package com.litmashup.platform.storage;

import com.litmashup.platform.StorageTrouble;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Throws a connection away after SQLite refused it. The driver's idea of "in a transaction" is wrong after a failed
 * BEGIN (xerial/sqlite-jdbc#683), and every later write on that connection would be stored outside any transaction.
 * Hikari makes it by name, which is why it is public.
 */
public class Eviction implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return StorageTrouble.is(failure) || StorageTrouble.saysNoTransaction(failure)
                ? Override.MUST_EVICT
                : Override.DO_NOT_EVICT;
    }
}
