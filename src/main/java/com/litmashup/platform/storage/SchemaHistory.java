package com.litmashup.platform.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * Whose a database is: ours with the migrations that this version knows, or fewer. A newer version's, or another
 * program's, is left alone.
 */
final class SchemaHistory {

    private static final String LATER_IS_FINE = "*:pending";
    private static final String OUR_TABLE = "select 1 from sqlite_master where name = 'flyway_schema_history'";
    private static final String ANY_TABLE =
            "select 1 from sqlite_master where type = 'table' and name not like 'sqlite_%'";

    private SchemaHistory() {}

    /** Whether a database must be left alone. An empty one need not be, and of a damaged one nobody can tell. */
    static boolean isForeign(Path file) {
        try (Connection connection = DriverManager.getConnection(readOnly(file))) {
            boolean isEmpty = Soundness.first(connection, ANY_TABLE) == null;
            boolean isOurs = Soundness.first(connection, OUR_TABLE) != null;
            return !isEmpty && !(isOurs && isValid(file));
        } catch (SQLException e) {
            return false;
        }
    }

    private static boolean isValid(Path file) {
        try {
            return Flyway.configure()
                    .dataSource(readOnly(file), null, null)
                    .ignoreMigrationPatterns(LATER_IS_FINE)
                    .load()
                    .validateWithResult()
                    .validationSuccessful;
        } catch (RuntimeException e) {
            // Flyway throws what it likes at a table that has only its name from us.
            return false;
        }
    }

    static String readOnly(Path file) {
        return "jdbc:sqlite:file:" + file.toUri().getRawPath() + "?mode=ro";
    }
}
