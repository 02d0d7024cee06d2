package dev.cantle.cli.journal;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Folders that only their owner may enter: what is in a journal is no secret, but it is the network's configuration, and
 * fingerprints of keys that somebody could test guesses on.
 */
public final class PrivateFolder {

    private PrivateFolder() {}

    /** Creates what is missing of the path; what is there already stays as it is. */
    public static void create(Path folder) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(folder, owner);
    }
}
