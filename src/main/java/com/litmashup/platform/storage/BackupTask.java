package com.litmashup.platform.storage;

import com.litmashup.platform.OperatorTask;
import com.litmashup.platform.Sentences;
import com.litmashup.platform.TaskMisused;
import com.litmashup.platform.Terminal;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code task backup FILE}: a checked copy, also while the server runs. */
@Component("backup")
class BackupTask implements OperatorTask {

    private final DatabaseFile database;

    BackupTask(DatabaseFile database) {
        this.database = database;
    }

    @Override
    public void run(List<String> arguments, Terminal terminal) {
        if (arguments.size() != 1) {
            throw new TaskMisused();
        }
        Path copy = Path.of(arguments.getFirst()).toAbsolutePath();
        Backup.make(database, copy);
        terminal.say(Sentences.of("platform.backup.done", copy));
    }
}
