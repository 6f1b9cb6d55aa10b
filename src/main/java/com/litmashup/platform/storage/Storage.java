package com.litmashup.platform.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/**
 * The open database: one writer that begins IMMEDIATE, several readers that can only query, joined so that a
 * read-only transaction gets a reader. Pragmas ride in the address because the driver runs only the first statement
 * of an initial SQL.
 */
class Storage implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Storage.class);
    private static final String PRAGMAS = "?journal_mode=WAL&busy_timeout=5000&foreign_keys=true&synchronous=FULL"
            + "&cache_size=-16000&journal_size_limit=67108864";
    private static final int READERS = 4;

    private final HikariDataSource writer;
    private final HikariDataSource reader;
    private final DataSource joined;

    /** Throws {@link com.litmashup.platform.StartRefused} where the file is damaged or cannot be opened as it must. */
    Storage(DatabaseFile file) {
        Soundness.check(file);
        writer = new HikariDataSource(writerOn(file));
        reader = new HikariDataSource(readerOn(file));
        joined = join();
    }

    DataSource dataSource() {
        return joined;
    }

    private DataSource join() {
        LazyConnectionDataSourceProxy proxy = new LazyConnectionDataSourceProxy(writer);
        proxy.setReadOnlyDataSource(reader);
        proxy.setDefaultAutoCommit(true);
        proxy.setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
        return proxy;
    }

    private static HikariConfig writerOn(DatabaseFile file) {
        HikariConfig config = pool("writer", file, "IMMEDIATE", 1);
        config.setConnectionTimeout(10_000);
        return config;
    }

    private static HikariConfig readerOn(DatabaseFile file) {
        HikariConfig config = pool("reader", file, "DEFERRED", READERS);
        config.setConnectionInitSql("PRAGMA query_only=1");
        config.setInitializationFailTimeout(-1);
        return config;
    }

    private static HikariConfig pool(String name, DatabaseFile file, String mode, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address(file) + "&transaction_mode=" + mode);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size);
        config.setMaxLifetime(0);
        config.setIdleTimeout(0);
        config.setExceptionOverrideClassName(Eviction.class.getName());
        return config;
    }

    static String address(DatabaseFile file) {
        return "jdbc:sqlite:" + file.path() + PRAGMAS;
    }

    /** Folds the write-ahead log into the file, so that what remains on disk is one file. */
    @Override
    public void close() {
        reader.close();
        try (Connection connection = writer.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            log.warn("The write-ahead log stays for the next start: {}", e.getMessage());
        }
        writer.close();
    }
}
