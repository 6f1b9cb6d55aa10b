package com.litmashup.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.litmashup.platform.OperatorTask;
import com.litmashup.platform.RecordingTerminal;
import com.litmashup.platform.TaskMisused;
import com.litmashup.platform.TaskRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator trusts their school's work to. */
class BackupAndRestoreTests {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-23T09:15:02Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final RecordingTerminal terminal = new RecordingTerminal();
    private DatabaseFile database;
    private Path copy;

    @BeforeEach
    void keepSomeWords() throws SQLException {
        database = Databases.with(folder.resolve("litmashup.db"), "samba", "baroque");
        copy = folder.resolve("copy.db");
    }

    @Test
    void whatWasBackedUpComesBackAndWhatWasThereIsKeptBesideIt() throws SQLException {
        run(new BackupTask(database), copy.toString());
        Databases.execute(database.path(), "insert into words values ('later')");
        run(restore(), copy.toString());
        assertThat(Databases.words(database.path())).isEqualTo("samba baroque");
        assertThat(Databases.words(folder.resolve("litmashup.db.before-restore-20261123-091502-000")))
                .isEqualTo("samba baroque later");
        run(new IntegrityTask(database));
        assertThat(terminal.said()).last().asString().contains("is whole");
    }

    @Test
    void aBackupHoldsWhatIsStillInTheLog() throws SQLException {
        try (Connection server = DriverManager.getConnection(Storage.address(database))) {
            Databases.execute(server, "insert into words values ('in-the-log')");
            run(new BackupTask(database), copy.toString());
        }
        assertThat(Databases.words(copy)).isEqualTo("samba baroque in-the-log");
    }

    @Test
    void aBackupIsMadeWhileSomebodyWrites() throws SQLException {
        try (Connection writer = DriverManager.getConnection(Storage.address(database))) {
            Databases.execute(writer, "begin immediate");
            Databases.execute(writer, "insert into words values ('half-way')");
            run(new BackupTask(database), copy.toString());
            Databases.execute(writer, "commit");
        }
        assertThat(Databases.words(copy)).isEqualTo("samba baroque");
    }

    @Test
    void aBackupWritesOverNothing() throws IOException {
        Files.writeString(copy, "a letter to the parents");
        refused(new BackupTask(database), copy.toString()).hasMessageContaining("is there already");
        assertThat(copy).hasContent("a letter to the parents");
    }

    @Test
    void aBackupNeedsADatabaseAndAFolder() {
        refused(new BackupTask(new DatabaseFile(folder.resolve("none.db"))), copy.toString())
                .hasMessageContaining("There is no database");
        refused(new BackupTask(database), folder.resolve("none/copy.db").toString())
                .hasMessageContaining("make it first");
    }

    @Test
    void aDamagedDatabaseIsNotPassedOnAsABackup() throws IOException {
        damage(database.path());
        refused(new BackupTask(database), copy.toString()).isNotNull();
        assertThat(copy).doesNotExist();
    }

    @Test
    void aBrokenBackupIsRefusedAndNothingIsLost() throws IOException, SQLException {
        run(new BackupTask(database), copy.toString());
        damage(copy);
        refused(restore(), copy.toString())
                .hasMessageContaining("is not a whole backup")
                .hasMessageContaining("nothing was changed");
        nothingHasChanged();
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndNothingIsLost() throws IOException, SQLException {
        Files.writeString(copy, "a letter to the parents");
        refused(restore(), copy.toString()).hasMessageContaining("is not a whole backup");
        refused(restore(), folder.resolve("none.db").toString()).hasMessageContaining("is not a whole backup");
        nothingHasChanged();
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndNothingIsLost() throws SQLException {
        Databases.execute(copy, "create table flyway_schema_history as select 1 as installed_rank");
        refused(restore(), copy.toString()).hasMessageContaining("from another program");
        nothingHasChanged();
    }

    @Test
    void aNewerVersionsBackupIsRefusedAndNothingIsLost() throws SQLException {
        run(new BackupTask(database), copy.toString());
        Databases.execute(
                copy,
                "insert into flyway_schema_history select 99, '99', 'later', type, 'V99__later.sql', 99, installed_by,"
                        + " installed_on, execution_time, success from flyway_schema_history limit 1");
        refused(restore(), copy.toString()).hasMessageContaining("a newer version");
        nothingHasChanged();
    }

    @Test
    void anOlderVersionsBackupIsTaken() throws SQLException {
        run(new BackupTask(database), copy.toString());
        Databases.execute(copy, "delete from flyway_schema_history where version <> '1'");
        run(restore(), copy.toString());
        assertThat(Databases.words(database.path())).isEqualTo("samba baroque");
    }

    @Test
    void aRunningServerKeepsItsDatabase() throws SQLException, IOException {
        run(new BackupTask(database), copy.toString());
        try (ServerLock server = ServerLock.on(database)) {
            assertThat(server).isNotNull();
            refused(restore(), copy.toString()).hasMessageContaining("A server is using the database");
        }
        nothingHasChanged();
    }

    @Test
    void aDamagedDatabaseCanBeReplaced() throws IOException, SQLException {
        run(new BackupTask(database), copy.toString());
        damage(database.path());
        refused(new IntegrityTask(database)).hasMessageContaining("is missing or damaged");
        run(restore(), copy.toString());
        assertThat(Databases.words(database.path())).isEqualTo("samba baroque");
    }

    @Test
    void anEmptyFolderCanBeFilled() throws SQLException {
        run(new BackupTask(database), copy.toString());
        DatabaseFile elsewhere = new DatabaseFile(folder.resolve("elsewhere/litmashup.db"));
        run(new RestoreTask(elsewhere, NOVEMBER), copy.toString());
        assertThat(Databases.words(elsewhere.path())).isEqualTo("samba baroque");
    }

    @Test
    void wordsThatDoNotFitAreMisuse() {
        assertThatThrownBy(() -> run(new BackupTask(database))).isInstanceOf(TaskMisused.class);
        assertThatThrownBy(() -> run(restore(), "one.db", "two.db")).isInstanceOf(TaskMisused.class);
        assertThatThrownBy(() -> run(new IntegrityTask(database), "now")).isInstanceOf(TaskMisused.class);
    }

    @Test
    void theServersHealthFollowsTheDatabase() throws SQLException {
        try (Storage storage = new Storage(database)) {
            DatabaseHealth health = new DatabaseHealth(storage.dataSource(), database);
            assertThat(health.condition().status().name()).isEqualTo("HEALTHY");
            assertThat(health.atStart()).hasValue("Everything is kept in " + database.path() + ".");
            Databases.execute(database.path(), "drop table flyway_schema_history");
            assertThat(health.condition().status().name()).isEqualTo("UNHEALTHY");
        }
    }

    private RestoreTask restore() {
        return new RestoreTask(database, NOVEMBER);
    }

    private void run(OperatorTask task, String... words) {
        task.run(List.of(words), terminal);
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
            OperatorTask task, String... words) {
        return assertThatThrownBy(() -> run(task, words)).isInstanceOf(TaskRefused.class);
    }

    /** Garbage in the middle, as a failing disk leaves it. */
    private static void damage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 4096; at < bytes.length; at++) {
            bytes[at] = (byte) (at % 251);
        }
        Files.write(file, bytes);
    }

    private void nothingHasChanged() throws SQLException {
        assertThat(Databases.words(database.path())).isEqualTo("samba baroque");
        assertThat(folder.toFile().list())
                .noneMatch(name -> name.contains("before-restore") || name.contains("restoring"));
    }
}
