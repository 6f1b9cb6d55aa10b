package com.litmashup.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.litmashup.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTests {

    @TempDir
    Path folder;

    private DatabaseFile file;
    private Storage storage;

    @BeforeEach
    void open() throws SQLException {
        file = Databases.with(folder.resolve("litmashup.db"), "samba");
        storage = new Storage(file);
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void bothPoolsHaveTheSettingsThatKeepDataSafe() throws SQLException {
        for (boolean isReader : new boolean[] {true, false}) {
            try (Connection connection = connect(isReader)) {
                assertThat(Soundness.first(connection, "PRAGMA journal_mode")).isEqualTo("wal");
                assertThat(Soundness.first(connection, "PRAGMA synchronous")).isEqualTo("2");
                assertThat(Soundness.first(connection, "PRAGMA foreign_keys")).isEqualTo("1");
                assertThat(Soundness.first(connection, "PRAGMA busy_timeout")).isEqualTo("5000");
            }
        }
    }

    @Test
    void aReaderCannotWrite() throws SQLException {
        try (Connection reader = connect(true)) {
            assertThatThrownBy(() -> insert(reader, "bolero")).hasMessageContaining("readonly");
        }
        assertThat(Databases.words(file.path())).isEqualTo("samba");
    }

    @Test
    void aWriterHoldsTheLockFromItsFirstStatement() throws SQLException {
        try (Connection writer = connect(false)) {
            writer.setAutoCommit(false);
            Databases.words(writer);
            assertThatThrownBy(this::writeAsAnotherProgram).hasMessageContaining("BUSY");
            writer.rollback();
        }
    }

    @Test
    void readingGoesOnWhileAnotherProgramHoldsTheLock() throws SQLException {
        try (Connection other = holdTheLock();
                Connection reader = connect(true)) {
            assertThat(Databases.words(reader)).isEqualTo("samba");
            Databases.execute(other, "rollback");
        }
    }

    @Test
    void afterTheLockWritingIsWholeAgain() throws SQLException {
        try (Connection other = holdTheLock()) {
            beImpatient();
            assertThatThrownBy(() -> write("lost")).hasMessageContaining("BUSY");
            Databases.execute(other, "rollback");
        }
        theWriterIsANewOne();
        writeAndTakeBack("taken-back");
        write("kept");
        assertThat(Databases.words(file.path())).isEqualTo("samba kept");
    }

    @Test
    void afterTheDiskWasFullWritingIsWholeAgain() throws SQLException {
        try (Connection writer = connect(false)) {
            Databases.execute(writer, "PRAGMA max_page_count=" + Soundness.first(writer, "PRAGMA page_count"));
        }
        assertThatThrownBy(() -> writeMuch()).hasMessageContaining("FULL");
        try (Connection reader = connect(true)) {
            assertThat(Databases.words(reader)).isEqualTo("samba");
        }
        theWriterIsANewOne();
        writeAndTakeBack("taken-back");
        write("kept");
        assertThat(Databases.words(file.path())).isEqualTo("samba kept");
    }

    @Test
    void closingLeavesOneFile() throws SQLException {
        write("bolero");
        storage.close();
        assertThat(folder.resolve("litmashup.db-wal")).doesNotExist();
        assertThat(Databases.words(file.path())).isEqualTo("samba bolero");
    }

    @Test
    void aDamagedFileIsRefusedWithTheWayBack() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.db"), "no database at all ".repeat(500));
        assertThatThrownBy(() -> new Storage(new DatabaseFile(damaged)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("is damaged")
                .hasMessageContaining("task restore FILE");
    }

    @Test
    void rowsWithoutTheirParentsAreDamageToo() throws SQLException {
        Databases.execute(
                file.path(),
                "create table verse (word integer references words (rowid)); insert into verse values (7)");
        Databases.execute(file.path(), "create table line (id integer primary key)");
        Databases.execute(file.path(), "create table rhyme (line integer references line (id))");
        Databases.execute(file.path(), "insert into rhyme values (7)");
        assertThatThrownBy(() -> new Storage(file)).hasMessageContaining("is damaged");
    }

    private Connection connect(boolean isReader) throws SQLException {
        Connection connection = storage.dataSource().getConnection();
        connection.setReadOnly(isReader);
        return connection;
    }

    private Connection holdTheLock() throws SQLException {
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + file.path());
        Databases.execute(other, "begin immediate");
        return other;
    }

    private void writeAsAnotherProgram() throws SQLException {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file.path() + "?busy_timeout=0")) {
            insert(other, "bolero");
        }
    }

    /** So that a test need not wait the five seconds. The setting is gone with the connection. */
    private void beImpatient() throws SQLException {
        try (Connection writer = connect(false)) {
            Databases.execute(writer, "PRAGMA busy_timeout=0");
        }
    }

    private void theWriterIsANewOne() throws SQLException {
        try (Connection writer = connect(false)) {
            assertThat(Soundness.first(writer, "PRAGMA busy_timeout")).isEqualTo("5000");
            assertThat(Soundness.first(writer, "PRAGMA max_page_count")).isEqualTo("4294967294");
        }
    }

    private void write(String word) throws SQLException {
        try (Connection writer = connect(false)) {
            writer.setAutoCommit(false);
            insert(writer, word);
            writer.commit();
            writer.setAutoCommit(true);
        }
    }

    private void writeMuch() throws SQLException {
        try (Connection writer = connect(false)) {
            writer.setAutoCommit(false);
            Databases.execute(writer, "insert into words values (hex(zeroblob(100000)))");
            writer.commit();
        }
    }

    private void writeAndTakeBack(String word) throws SQLException {
        try (Connection writer = connect(false)) {
            writer.setAutoCommit(false);
            insert(writer, word);
            writer.rollback();
            writer.setAutoCommit(true);
        }
    }

    private static void insert(Connection connection, String word) throws SQLException {
        Databases.execute(connection, "insert into words values ('" + word + "')");
    }
}
