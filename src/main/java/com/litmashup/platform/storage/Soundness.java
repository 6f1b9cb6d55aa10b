package com.litmashup.platform.storage;

import com.litmashup.platform.Sentences;
import com.litmashup.platform.StartRefused;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must be true of a database before a server trusts it. */
final class Soundness {

    private static final Map<String, String> PRAGMAS =
            Map.of("journal_mode", "wal", "foreign_keys", "1", "synchronous", "2", "busy_timeout", "5000");

    private Soundness() {}

    /** Throws {@link StartRefused} where the file is damaged or the pragmas did not take. */
    static void check(DatabaseFile file) {
        try (Connection connection = DriverManager.getConnection(Storage.address(file))) {
            refuseUnless(hasPragmas(connection), "platform.storage.pragmas", file);
            refuseUnless("ok".equals(first(connection, "PRAGMA quick_check(1)")), "platform.storage.damaged", file);
            refuseUnless(first(connection, "PRAGMA foreign_key_check") == null, "platform.storage.damaged", file);
        } catch (SQLException e) {
            throw new StartRefused(Sentences.of(reason(e), file.path()));
        }
    }

    private static boolean hasPragmas(Connection connection) throws SQLException {
        for (Map.Entry<String, String> pragma : PRAGMAS.entrySet()) {
            if (!pragma.getValue().equals(first(connection, "PRAGMA " + pragma.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /** The first column of the first row, or null where there is none. */
    static @Nullable String first(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void refuseUnless(boolean isSound, String key, DatabaseFile file) {
        if (!isSound) {
            throw new StartRefused(Sentences.of(key, file.path()));
        }
    }

    private static String reason(SQLException failure) {
        return switch (failure.getErrorCode() & 0xff) {
            case 5, 6 -> "platform.storage.busy";
            case 8, 10, 13, 14 -> "platform.storage.unwritable";
            default -> "platform.storage.damaged";
        };
    }
}
