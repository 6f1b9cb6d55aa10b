package com.litmashup.platform.storage;

import com.litmashup.platform.Sentences;
import com.litmashup.platform.TaskRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A copy of the database that is known to be whole: VACUUM INTO a temporary file, checked, forced to disk, then named.
 * The online backup API does not finish while somebody writes, and a copied file lacks what is still in the log.
 */
final class Backup {

    private Backup() {}

    /** Throws {@link TaskRefused}; never writes over anything. */
    static void make(DatabaseFile database, Path copy) {
        refuseIf(Files.notExists(database.path()), "platform.backup.nothing", database.path());
        refuseIf(Files.exists(copy), "platform.backup.exists", copy);
        Path folder = copy.resolveSibling(".").normalize();
        refuseIf(!Files.isDirectory(folder), "platform.backup.folder", folder);
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            copyInto(database, unfinished);
            refuseIf(!isWhole(unfinished), "platform.backup.broken", copy);
            finish(unfinished, copy);
        } catch (SQLException | IOException e) {
            throw new TaskRefused(Sentences.of("platform.backup.failed", copy, String.valueOf(e.getMessage())));
        }
    }

    private static void copyInto(DatabaseFile database, Path unfinished) throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + database.path() + "?busy_timeout=5000");
                PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, unfinished.toString());
            statement.execute();
        }
        DatabaseFile.permit(unfinished, "rw-------");
    }

    /** Whether a file is an SQLite database without any damage, with a history of ours in it. */
    static boolean isWhole(Path file) {
        try (Connection connection = DriverManager.getConnection(SchemaHistory.readOnly(file))) {
            return "ok".equals(Soundness.first(connection, "PRAGMA integrity_check"))
                    && Soundness.first(connection, "PRAGMA foreign_key_check") == null
                    && Soundness.first(connection, "select 1 from flyway_schema_history") != null;
        } catch (SQLException e) {
            return false;
        }
    }

    /** On disk before it has its name. */
    static void finish(Path unfinished, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseIf(boolean isBad, String key, Object place) {
        if (isBad) {
            throw new TaskRefused(Sentences.of(key, place));
        }
    }
}
