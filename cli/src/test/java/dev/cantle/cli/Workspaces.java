package dev.cantle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Workspaces for tests, made from the sample of this repository. */
final class Workspaces {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private Workspaces() {}

    /** A copy of the sample inventory and its goldens. */
    static Path sample(Path folder) {
        copy(REPOSITORY.resolve("inventory/devices.yaml"), folder.resolve("inventory/devices.yaml"));
        copyAll(REPOSITORY.resolve("inventory/slices"), folder.resolve("inventory/slices"));
        copyAll(REPOSITORY.resolve("golden/nxp-fra-01"), folder.resolve("golden/nxp-fra-01"));
        return folder;
    }

    /** The sample with another time to verify in, so that a test need not wait for minutes. */
    static Path impatient(Path folder, String within, String stableFor) {
        sample(folder);
        edit(
                folder.resolve("inventory/slices/multicloud-fra.yaml"),
                "within: 5m, stableFor: 15s",
                "within: " + within + ", stableFor: " + stableFor);
        return folder;
    }

    /** Replaces a text that must be there. */
    static void edit(Path file, String old, String replacement) {
        try {
            String text = Files.readString(file);
            if (!text.contains(old)) {
                throw new IllegalStateException(file + " does not hold " + old);
            }
            Files.writeString(file, text.replace(old, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyAll(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            files.forEach(file -> copy(file, to.resolve(file.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
