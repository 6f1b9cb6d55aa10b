package com.litmashup.platform.storage;

import com.litmashup.platform.OperatorTask;
import com.litmashup.platform.Sentences;
import com.litmashup.platform.TaskMisused;
import com.litmashup.platform.TaskRefused;
import com.litmashup.platform.Terminal;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code task integrity}: reads every page of the database and says whether it is whole. */
@Component("integrity")
class IntegrityTask implements OperatorTask {

    private final DatabaseFile database;

    IntegrityTask(DatabaseFile database) {
        this.database = database;
    }

    @Override
    public void run(List<String> arguments, Terminal terminal) {
        if (!arguments.isEmpty()) {
            throw new TaskMisused();
        }
        if (!Backup.isWhole(database.path())) {
            throw new TaskRefused(Sentences.of("platform.integrity.broken", database.path()));
        }
        terminal.say(Sentences.of("platform.integrity.ok", database.path()));
    }
}
