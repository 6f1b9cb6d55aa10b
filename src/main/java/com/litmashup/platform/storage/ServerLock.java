package com.litmashup.platform.storage;

import com.litmashup.platform.Sentences;
import com.litmashup.platform.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A lock beside the database, held for as long as a server lives. The operating system drops it when the process
 * dies, however it dies.
 */
class ServerLock implements AutoCloseable {

    private final FileChannel channel;

    private ServerLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Throws {@link StartRefused} where another server, here or in another process, holds it. */
    static ServerLock on(DatabaseFile file) {
        ServerLock lock = tryOn(file);
        if (lock == null) {
            throw new StartRefused(Sentences.of("platform.storage.locked", file.path()));
        }
        return lock;
    }

    static @Nullable ServerLock tryOn(DatabaseFile file) {
        try {
            FileChannel channel = FileChannel.open(file.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                return new ServerLock(channel);
            }
            channel.close();
            return null;
        } catch (IOException e) {
            throw new StartRefused(Sentences.of("platform.storage.unwritable", file.path()));
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
