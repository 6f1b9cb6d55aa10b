package com.litmashup.platform.storage;

import com.litmashup.platform.OperatorTask;
import com.litmashup.platform.Sentences;
import com.litmashup.platform.TaskMisused;
import com.litmashup.platform.TaskRefused;
import com.litmashup.platform.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code task restore FILE}: a checked backup takes the place of the database, which is moved aside, never deleted. */
@Component("restore")
class RestoreTask implements OperatorTask {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final DatabaseFile database;
    private final Clock clock;

    RestoreTask(DatabaseFile database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void run(List<String> arguments, Terminal terminal) {
        if (arguments.size() != 1) {
            throw new TaskMisused();
        }
        Path backup = Path.of(arguments.getFirst()).toAbsolutePath();
        refuseUnless(Files.isRegularFile(backup) && Backup.isWhole(backup), "platform.restore.broken", backup);
        refuseUnless(!SchemaHistory.isForeign(backup), "platform.restore.foreign", backup);
        database.makeFolder();
        restoreLocked(backup, terminal);
    }

    private static void refuseUnless(boolean isGood, String key, Path backup) {
        if (!isGood) {
            throw new TaskRefused(Sentences.of(key, backup));
        }
    }

    private void restoreLocked(Path backup, Terminal terminal) {
        try (ServerLock lock = ServerLock.tryOn(database)) {
            if (lock == null) {
                throw new TaskRefused(Sentences.of("platform.restore.locked", database.path()));
            }
            restore(backup, terminal);
        } catch (IOException e) {
            throw new TaskRefused(
                    Sentences.of("platform.restore.failed", database.path(), String.valueOf(e.getMessage())));
        }
    }

    /** The new file lies ready under another name before the old one moves. */
    private void restore(Path backup, Terminal terminal) throws IOException {
        Path ready = database.path().resolveSibling(database.path().getFileName() + ".restoring");
        Files.deleteIfExists(ready);
        Files.copy(backup, ready);
        DatabaseFile.permit(ready, "rw-------");
        moveAside(terminal);
        Backup.finish(ready, database.path());
        terminal.say(Sentences.of("platform.restore.done", database.path()));
    }

    private void moveAside(Terminal terminal) throws IOException {
        String stamp = ".before-restore-" + STAMP.format(clock.instant());
        for (String part : List.of("-wal", "-shm", "")) {
            Path old = database.path().resolveSibling(database.path().getFileName() + part);
            if (Files.exists(old)) {
                Path aside = old.resolveSibling(database.path().getFileName() + stamp + part);
                Files.move(old, aside);
                terminal.say(Sentences.of("platform.restore.aside", aside));
            }
        }
    }
}
