package com.litmashup.platform.storage;

import com.litmashup.platform.HealthComponent;
import com.litmashup.platform.Sentences;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether the database answers a reader. */
@Component
class DatabaseHealth implements HealthComponent {

    private final DataSource database;
    private final DatabaseFile file;

    DatabaseHealth(DataSource database, DatabaseFile file) {
        this.database = database;
        this.file = file;
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public Condition condition() {
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(true);
            Soundness.first(connection, "select 1 from flyway_schema_history");
            return new Condition(Status.HEALTHY, Sentences.of("platform.health.database"));
        } catch (SQLException e) {
            return new Condition(Status.UNHEALTHY, Sentences.of("platform.health.database.down"));
        }
    }

    @Override
    public Optional<String> atStart() {
        return Optional.of(Sentences.of("platform.start.database", file.path()));
    }
}
