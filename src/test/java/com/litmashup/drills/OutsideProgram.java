package com.litmashup.drills;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Opens a database from a process that is not the server, with the driver that lies in the built jar. */
final class OutsideProgram {

    private static final String DRIVER = "BOOT-INF/lib/sqlite-jdbc-";

    private final Driver driver;

    OutsideProgram(Path jar) throws IOException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {unpacked(jar).toUri().toURL()});
        this.driver = ServiceLoader.load(Driver.class, loader).findFirst().orElseThrow();
    }

    /** A connection; {@code settings} are the driver's, such as {@code ?synchronous=FULL}. */
    Connection open(Path database, String settings) throws SQLException {
        return driver.connect("jdbc:sqlite:" + database + settings, new Properties());
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Path unpacked(Path jar) throws IOException {
        try (JarFile whole = new JarFile(jar.toFile())) {
            JarEntry entry = whole.stream()
                    .filter(each -> each.getName().startsWith(DRIVER))
                    .findFirst()
                    .orElseThrow();
            Path copy = Files.createTempFile("sqlite", ".jar");
            copy.toFile().deleteOnExit();
            try (InputStream content = whole.getInputStream(entry)) {
                Files.write(copy, content.readAllBytes());
            }
            return copy;
        }
    }
}
