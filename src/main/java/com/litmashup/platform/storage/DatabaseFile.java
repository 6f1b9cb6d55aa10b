package com.litmashup.platform.storage;

import com.litmashup.platform.Sentences;
import com.litmashup.platform.StartRefused;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/**
 * The database file on its disk: folder made, readable by nobody else, never on a network.
 *
 * @param path absolute
 */
record DatabaseFile(Path path) {

    private static final Set<String> NETWORK_FILE_SYSTEMS = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afs",
            "ncpfs",
            "davfs",
            "ceph",
            "glusterfs",
            "lustre",
            "fuse.sshfs",
            "fuse.davfs",
            "fuse.glusterfs",
            "fuse.rclone");

    /** Makes the file ready to be opened. Throws {@link StartRefused} where it cannot be. */
    void prepare() {
        try {
            createFolder();
            refuseNetwork(Files.getFileStore(folder()));
            makeFile();
        } catch (IOException | UnsupportedOperationException e) {
            throw new StartRefused(Sentences.of("platform.storage.unwritable", path));
        }
    }

    Path folder() {
        return path.getParent() == null ? path.toAbsolutePath().getRoot() : path.getParent();
    }

    Path lock() {
        return path.resolveSibling(path.getFileName() + ".lock");
    }

    /** Throws {@link StartRefused} where the folder cannot be made. */
    void makeFolder() {
        try {
            createFolder();
        } catch (IOException e) {
            throw new StartRefused(Sentences.of("platform.storage.unwritable", path));
        }
    }

    private void createFolder() throws IOException {
        if (!Files.isDirectory(folder())) {
            Files.createDirectories(folder());
            permit(folder(), "rwx------");
        }
    }

    private void makeFile() throws IOException {
        if (Files.notExists(path)) {
            Files.createFile(path);
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path) || !Files.isWritable(path)) {
            throw new IOException("not a readable and writable file");
        }
        permit(path, "rw-------");
    }

    static void refuseNetwork(FileStore store) {
        if (NETWORK_FILE_SYSTEMS.contains(store.type().toLowerCase(Locale.ROOT))) {
            throw new StartRefused(Sentences.of("platform.storage.network", store.type()));
        }
    }

    /** Where the file system knows no POSIX permissions, the folder's own rules stand. */
    static void permit(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
