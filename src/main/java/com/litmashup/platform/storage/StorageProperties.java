package com.litmashup.platform.storage;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database lies.
 *
 * @param dataDir the folder of everything the application keeps, relative to the working folder
 * @param databasePath the database file itself; empty means {@code litmashup.db} in the data folder
 */
@ConfigurationProperties("litmashup.storage")
record StorageProperties(
        @DefaultValue("data") String dataDir,
        @DefaultValue("") String databasePath) {

    Path file() {
        Path file = databasePath.isBlank() ? Path.of(dataDir, "litmashup.db") : Path.of(databasePath);
        return file.toAbsolutePath().normalize();
    }
}
