package com.litmashup.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

class StorageConfigurationTests {

    @TempDir
    Path folder;

    @Test
    void aServerTakesTheLockAndATaskDoesNot() {
        server().run(context ->
                assertThat(context).hasSingleBean(ServerLock.class).hasSingleBean(DataSource.class));
        task().run(context ->
                assertThat(context).doesNotHaveBean(ServerLock.class).hasSingleBean(DataSource.class));
    }

    @Test
    void aTaskRunsBesideAServer() {
        server().run(server -> task().run(task -> assertThat(task).hasNotFailed()));
    }

    @Test
    void aSecondServerRefuses() {
        server().run(first -> server().run(second -> assertThat(second)
                .getFailure()
                .rootCause()
                .hasMessageContaining("Another server already uses the database")));
    }

    @Test
    void anotherProgramsDatabaseIsLeftAsItIs() throws SQLException {
        Path path = folder.resolve("litmashup.db");
        Databases.execute(path, "create table bookmarks (address text)");
        server().run(context -> assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("belongs to a newer version of Lit Music Mashup or to another program"));
        assertThat(folder.resolve("litmashup.db-wal")).doesNotExist();
    }

    private WebApplicationContextRunner server() {
        return new WebApplicationContextRunner()
                .withUserConfiguration(StorageConfiguration.class)
                .withBean(StorageProperties.class, folder.toString(), "");
    }

    private ApplicationContextRunner task() {
        return new ApplicationContextRunner()
                .withUserConfiguration(StorageConfiguration.class)
                .withBean(StorageProperties.class, folder.toString(), "");
    }
}
