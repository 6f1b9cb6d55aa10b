package com.litmashup.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.litmashup.platform.StartRefused;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFileTests {

    @TempDir
    Path folder;

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        DatabaseFile file = new DatabaseFile(folder.resolve("new/litmashup.db"));
        file.prepare();
        assertThat(permissions(file.path())).isEqualTo("rw-------");
        assertThat(permissions(file.folder())).isEqualTo("rwx------");
    }

    @Test
    void aFolderInItsPlaceIsRefused() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("litmashup.db"));
        assertThatThrownBy(() -> new DatabaseFile(taken).prepare())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("cannot be opened for reading and writing");
    }

    @Test
    void aPlaceWhereNoFolderCanBeMadeIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        DatabaseFile database = new DatabaseFile(file.resolve("litmashup.db"));
        assertThatThrownBy(database::prepare).isInstanceOf(StartRefused.class).hasMessageContaining("DATABASE_PATH");
        assertThatThrownBy(database::makeFolder).isInstanceOf(StartRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs4", "CIFS", "fuse.sshfs"})
    void aNetworkFileSystemIsRefused(String type) {
        assertThatThrownBy(() -> DatabaseFile.refuseNetwork(new Disk(type)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(type);
    }

    @Test
    void aDiskOfThisComputerIsFine() {
        DatabaseFile.refuseNetwork(new Disk("ext4"));
        assertThat(new DatabaseFile(folder.resolve("a.db")).lock()).hasFileName("a.db.lock");
    }

    @Test
    void liesInTheDataFolderUnlessAPathIsNamed() {
        assertThat(new StorageProperties("data", "").file()).isAbsolute().endsWithRaw(Path.of("data", "litmashup.db"));
        assertThat(new StorageProperties("data", folder + "/x/../own.db").file())
                .isEqualTo(folder.resolve("own.db"));
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** A disk that only knows its type. */
    private static final class Disk extends FileStore {

        private final String type;

        Disk(String type) {
            this.type = type;
        }

        @Override
        public String name() {
            return type;
        }

        @Override
        public String type() {
            return type;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public long getTotalSpace() {
            return 0;
        }

        @Override
        public long getUsableSpace() {
            return 0;
        }

        @Override
        public long getUnallocatedSpace() {
            return 0;
        }

        @Override
        public boolean supportsFileAttributeView(Class<? extends FileAttributeView> view) {
            return false;
        }

        @Override
        public boolean supportsFileAttributeView(String name) {
            return false;
        }

        @Override
        public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> view) {
            return null;
        }

        @Override
        public Object getAttribute(String attribute) {
            return null;
        }
    }
}
