package com.litmashup.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.litmashup.platform.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLockTests {

    @TempDir
    Path folder;

    @Test
    void aSecondServerIsToldToStopTheFirst() throws IOException {
        DatabaseFile file = new DatabaseFile(folder.resolve("litmashup.db"));
        try (ServerLock first = ServerLock.on(file)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> ServerLock.on(file))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("Another server already uses the database " + file.path()
                            + ": stop it first, or give this one its own LITMASHUP_DATA_DIR.");
        }
    }

    @Test
    void theNextServerMayStartWhenTheFirstHasStopped() throws IOException {
        DatabaseFile file = new DatabaseFile(folder.resolve("litmashup.db"));
        ServerLock.on(file).close();
        try (ServerLock next = ServerLock.tryOn(file)) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void aPlaceWhereNoLockCanBeMadeIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> ServerLock.on(new DatabaseFile(file.resolve("litmashup.db"))))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be opened");
    }
}
