package com.litmashup.platform.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/** Real databases in files, with our schema and a table of words beside it. */
final class Databases {

    private Databases() {}

    /** A database with our schema that holds these words. */
    static DatabaseFile with(Path path, String... words) throws SQLException {
        DatabaseFile file = new DatabaseFile(path);
        file.prepare();
        Flyway.configure().dataSource(Storage.address(file), null, null).load().migrate();
        execute(path, "create table words (word text not null)");
        for (String word : words) {
            execute(path, "insert into words values ('" + word + "')");
        }
        return file;
    }

    static void execute(Path path, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path)) {
            execute(connection, sql);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All words, in the order they were kept; null where there is none. */
    static String words(Path path) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path)) {
            return words(connection);
        }
    }

    static String words(Connection connection) throws SQLException {
        return Soundness.first(connection, "select group_concat(word, ' ' order by rowid) from words");
    }
}
