package dev.cantle.verify.bundle;

import dev.cantle.model.secret.MaskedOutput;
import dev.cantle.verify.source.FolderReplySource;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Gathers the files of a bundle and writes it: sorted, with the times of the run, so that the same files give the same
 * bundle. It is there whole or not at all, and only its owner may read it.
 */
public final class BundleWriter {

    private final SortedMap<String, Content> contents = new TreeMap<>();

    /** A file of the bundle, before it is written. */
    @FunctionalInterface
    private interface Content {
        void copyTo(OutputStream out) throws IOException;

        default Instant at(Instant usual) throws IOException {
            return usual;
        }
    }

    private record OfFile(Path file, boolean masked) implements Content {
        @Override
        public void copyTo(OutputStream out) throws IOException {
            if (masked) {
                try (MaskedOutput mask = new MaskedOutput(new StaysOpen(out))) {
                    Files.copy(file, mask);
                }
            } else {
                Files.copy(file, out);
            }
        }

        @Override
        public Instant at(Instant usual) throws IOException {
            return Files.getLastModifiedTime(file).toInstant();
        }
    }

    /** Counts what goes through, and leaves the stream below open. */
    private static final class StaysOpen extends FilterOutputStream {

        private long count;

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            count += length;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count++;
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /**
     * Adds a text.
     *
     * @throws IOException if no file of a bundle may have that name
     */
    public void add(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(name, out -> out.write(bytes));
    }

    /**
     * Adds a file, if it is there.
     *
     * @throws IOException if no file of a bundle may have that name
     */
    public void add(String name, Path file) throws IOException {
        add(name, file, false);
    }

    private void add(String name, Path file, boolean masked) throws IOException {
        if (Files.isRegularFile(file)) {
            put(name, new OfFile(file, masked));
        }
    }

    /**
     * Adds the files of a folder and of the folders in it, if it is there. Links are not followed.
     *
     * @param name the folder's path in the bundle
     * @throws IOException if it cannot be listed, or a file in it has a name that no file of a bundle may have
     */
    public void addAll(String name, Path folder) throws IOException {
        addAll(name, folder, file -> true, false);
    }

    /**
     * Adds the replies that {@link FolderReplySource} reads from a folder, and the requests beside them, without the
     * secrets that they may hold. What else lies in a folder that somebody else has filled stays out.
     *
     * @throws IOException if it cannot be listed
     */
    public void addReplies(String name, Path folder) throws IOException {
        addAll(name, folder, file -> FolderReplySource.isReply(folder.relativize(file)), true);
    }

    private void addAll(String name, Path folder, Predicate<Path> which, boolean masked) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        int depth = masked ? 2 : Integer.MAX_VALUE;
        try (Stream<Path> found = Files.walk(folder, depth)) {
            files = found.filter(which)
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (!path.endsWith(".partial")) {
                add(name + "/" + path, file, masked);
            }
        }
    }

    private void put(String name, Content content) throws IOException {
        String wrong = EntryNames.objection(name);
        if (!wrong.isEmpty()) {
            throw new IOException("the file " + name + " " + wrong + "; rename it");
        }
        contents.put(name, content);
    }

    /**
     * Writes the bundle. Its folder must be there.
     *
     * @param file where to; nothing may be there yet
     * @param facts what is known of the run
     * @param findings the state of each finding, by its id
     * @param at the time of the run, which the files get that have none of their own
     * @throws FileAlreadyExistsException if something is there
     * @throws IOException if it cannot be written; nothing is left of it then
     */
    public void write(Path file, Map<String, String> facts, Map<String, String> findings, Instant at)
            throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path partial = file.resolveSibling("." + file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        try {
            try (OutputStream out = Files.newOutputStream(create(partial), StandardOpenOption.WRITE)) {
                write(out, new TreeMap<>(facts), new TreeMap<>(findings), at);
            }
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static Path create(Path file) throws IOException {
        Set<String> views = file.getFileSystem().supportedFileAttributeViews();
        FileAttribute<?>[] own = views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE))
                }
                : new FileAttribute<?>[0];
        return Files.createFile(file, own);
    }

    private void write(
            OutputStream out, SortedMap<String, String> facts, SortedMap<String, String> findings, Instant at)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        List<Manifest.Entry> entries = new ArrayList<>();
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, Content> one : contents.entrySet()) {
            Instant own = one.getValue().at(at);
            Manifest.Entry entry = entry(zip, one.getKey(), one.getValue(), own, at);
            entries.add(entry);
            sums.append(line(entry));
        }
        byte[] manifest = ManifestJson.write(new Manifest(facts, findings, entries));
        sums.append(line(entry(zip, Manifest.NAME, to -> to.write(manifest), at, at)));
        byte[] list = sums.toString().getBytes(StandardCharsets.UTF_8);
        entry(zip, Manifest.SUMS, to -> to.write(list), at, at);
        zip.finish();
    }

    private static String line(Manifest.Entry entry) {
        return entry.sha256() + "  " + entry.name() + "\n";
    }

    private static Manifest.Entry entry(ZipOutputStream zip, String name, Content content, Instant own, Instant at)
            throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        MessageDigest digest = Sha256.begin();
        StaysOpen counted = new StaysOpen(new DigestOutputStream(zip, digest));
        content.copyTo(counted);
        zip.closeEntry();
        return new Manifest.Entry(name, counted.count, HexFormat.of().formatHex(digest.digest()), own);
    }
}
