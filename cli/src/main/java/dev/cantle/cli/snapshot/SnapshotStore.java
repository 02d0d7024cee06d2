package dev.cantle.cli.snapshot;

import dev.cantle.cli.journal.PrivateFolder;
import dev.cantle.cli.pipeline.CliException;
import dev.cantle.cli.pipeline.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The snapshots of a workspace, in {@code .cantle/snapshots/NAME/SLICE/}. A snapshot comes into being as a whole: it is
 * written beside its place and then moved there.
 */
public final class SnapshotStore {

    private final Path root;

    /** The snapshots of that workspace. */
    public SnapshotStore(Path workspace) {
        root = workspace.resolve(".cantle").resolve("snapshots");
    }

    /** The folder of a snapshot, whether it is there or not. */
    public Path folder(SnapshotName name) {
        return root.resolve(name.text());
    }

    /** The names of the snapshots, sorted. */
    public List<SnapshotName> names() {
        return folders(root).stream()
                .filter(SnapshotName::fits)
                .map(SnapshotName::new)
                .toList();
    }

    /** The slices that a snapshot holds, sorted. */
    public List<String> slices(SnapshotName name) {
        return folders(folder(name)).stream()
                .filter(slice -> Files.isRegularFile(folder(name).resolve(slice).resolve(Manifest.FILE)))
                .toList();
    }

    /** What the snapshot of a slice says of itself. */
    public Manifest manifest(SnapshotName name, String slice) throws IOException {
        return Manifest.read(folder(name).resolve(slice));
    }

    private static List<String> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The name of a snapshot that is there.
     *
     * @throws CliException if there is none of that name
     */
    public SnapshotName existing(SnapshotName name) {
        if (Files.isDirectory(folder(name))) {
            return name;
        }
        List<SnapshotName> known = names();
        throw new CliException(
                ExitCode.USAGE,
                "there is no snapshot '" + name + "'\n  fix: "
                        + (known.isEmpty()
                                ? "take one with cantle snapshot take " + name
                                : "choose from "
                                        + String.join(
                                                ", ",
                                                known.stream()
                                                        .map(SnapshotName::text)
                                                        .toList())));
    }

    /**
     * Begins a snapshot, which is nowhere to be seen until {@link Draft#keep()}.
     *
     * @throws CliException if there is one of that name, unless it is to be replaced
     */
    public Draft begin(SnapshotName name, boolean replace) throws IOException {
        refuseExisting(name, replace);
        PrivateFolder.create(root);
        return new Draft(name, replace, Files.createTempDirectory(root, "." + name + "-"));
    }

    private void refuseExisting(SnapshotName name, boolean replace) {
        if (!replace && Files.exists(folder(name))) {
            throw new CliException(
                    ExitCode.USAGE,
                    "there is a snapshot '" + name + "' already\n  fix: take another name, or --replace it");
        }
    }

    /** A snapshot that is being taken. Closing it without keeping it leaves nothing behind. */
    public final class Draft implements AutoCloseable {

        private final SnapshotName name;
        private final boolean replace;
        private final Path folder;

        private Draft(SnapshotName name, boolean replace, Path folder) {
            this.name = name;
            this.replace = replace;
            this.folder = folder;
        }

        /** Where the replies of a slice go. */
        public Path slice(String slice) {
            return folder.resolve(slice);
        }

        /** Adds what the snapshot of a slice says of itself. */
        public void add(Manifest manifest) throws IOException {
            Files.createDirectories(slice(manifest.slice()));
            manifest.write(slice(manifest.slice()));
        }

        /** Puts the snapshot in its place. */
        public Path keep() throws IOException {
            refuseExisting(name, replace);
            Path place = folder(name);
            if (Files.exists(place)) {
                Path old = Files.createTempDirectory(root, "." + name + "-old-");
                Files.move(place, old.resolve("was"), StandardCopyOption.ATOMIC_MOVE);
                Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
                delete(old);
            } else {
                Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE);
            }
            return place;
        }

        @Override
        public void close() throws IOException {
            if (Files.exists(folder)) {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }
}
