package com.litmashup.drills;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of a few megabytes that can be filled and emptied. Made as a tmpfs, which needs root on Linux. */
final class Disk implements AutoCloseable {

    private static final int MEGABYTES = 24;
    private static final int BLOCK = 4096;

    private final Path folder;

    Disk() throws IOException {
        this.folder = Files.createTempDirectory("small-disk");
        run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "tmpfs", folder.toString());
    }

    Path folder() {
        return folder;
    }

    /** Writes until not one block more fits. */
    void fill() throws IOException {
        try (OutputStream filler = Files.newOutputStream(filler())) {
            for (int block = 0; block <= MEGABYTES * 1024 * 1024 / BLOCK; block++) {
                filler.write(new byte[BLOCK]);
            }
            throw new IllegalStateException("the disk took more than it has");
        } catch (IOException full) {
            if (Files.size(filler()) == 0) {
                throw full;
            }
        }
    }

    void empty() throws IOException {
        Files.delete(filler());
    }

    @Override
    public void close() throws IOException {
        run("umount", folder.toString());
        Files.delete(folder);
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    private static void run(String... command) throws IOException {
        Process process = new ProcessBuilder(List.of(command)).inheritIO().start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("this drill must be allowed to " + String.join(" ", command));
        }
    }
}
