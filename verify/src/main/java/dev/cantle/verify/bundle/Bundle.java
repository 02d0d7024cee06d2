package dev.cantle.verify.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A bundle that was opened: everything in it is as its manifest says, and lies unpacked in a folder of its own, which is
 * deleted when the bundle is closed. One thread.
 */
public final class Bundle implements AutoCloseable {

    /** The most files. */
    static final int MOST_ENTRIES = 10_000;
    /** The most bytes, unpacked. */
    static final long MOST_BYTES = 8L << 30;
    /** The most times that a file may grow when it is unpacked; replies grow up to about fifty times. */
    static final long MOST_GROWTH = 200;

    private static final long ALWAYS_ALLOWED = 16 << 20;
    private static final int PIECE = 1 << 16;

    private final Path folder;
    private final Manifest manifest;

    private Bundle(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Opens a bundle: unpacks it and holds each file against the manifest.
     *
     * @throws BundleException if it is none, or anything in it is missing, changed, or not of it
     */
    public static Bundle open(Path file) throws BundleException {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("cantle-bundle-");
            return new Bundle(folder, unpack(file, folder));
        } catch (ZipException e) {
            delete(folder);
            throw new BundleException(file + " is no bundle, or was cut off: " + e.getMessage(), e);
        } catch (IOException e) {
            delete(folder);
            throw new BundleException(file + " cannot be read: " + e.getMessage(), e);
        } catch (BundleException e) {
            delete(folder);
            throw new BundleException(file + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            delete(folder);
            throw new BundleException(file + " is no bundle: " + e.getMessage(), e);
        }
    }

    /** What is in it. */
    public Manifest manifest() {
        return manifest;
    }

    /** The folder in which it lies unpacked, until the bundle is closed. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        delete(folder);
    }

    private static Manifest unpack(Path file, Path folder) throws IOException, BundleException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, ZipEntry> entries = entries(zip);
            byte[] json = small(zip, entries, Manifest.NAME);
            Map<String, String> sums = sums(new String(small(zip, entries, Manifest.SUMS), StandardCharsets.UTF_8));
            requireSum(Manifest.NAME, sums.remove(Manifest.NAME), Sha256.begin().digest(json));
            Manifest manifest = manifest(json);
            long total = 0;
            for (Manifest.Entry one : manifest.entries()) {
                total = Math.addExact(total, one.bytes());
                if (total > MOST_BYTES) {
                    throw new BundleException("it unpacks to more than " + (MOST_BYTES >> 30) + " GB");
                }
                unpack(zip, entries.remove(one.name()), one, folder);
                requireSum(one.name(), sums.remove(one.name()), HexFormat.of().parseHex(one.sha256()));
            }
            entries.remove(Manifest.NAME);
            entries.remove(Manifest.SUMS);
            for (String extra : entries.keySet()) {
                throw new BundleException("the file " + extra + " was not bundled, it was added later");
            }
            for (String missing : sums.keySet()) {
                throw new BundleException("the file " + missing + " of " + Manifest.SUMS + " is not in the manifest");
            }
            return manifest;
        }
    }

    private static Manifest manifest(byte[] json) throws BundleException {
        try {
            return ManifestJson.read(json);
        } catch (IOException | RuntimeException e) {
            throw new BundleException("its " + Manifest.NAME + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Map<String, ZipEntry> entries(ZipFile zip) throws BundleException {
        Map<String, ZipEntry> entries = new TreeMap<>();
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            String wrong = EntryNames.objection(entry.getName());
            if (!wrong.isEmpty()) {
                throw new BundleException("the file " + printable(entry.getName()) + " " + wrong);
            }
            if (entries.put(entry.getName(), entry) != null) {
                throw new BundleException("the file " + entry.getName() + " is in it twice");
            }
            if (entries.size() > MOST_ENTRIES) {
                throw new BundleException("it holds more than " + MOST_ENTRIES + " files");
            }
        }
        return entries;
    }

    private static String printable(String name) {
        String shown = name.length() > 100 ? name.substring(0, 100) + "…" : name;
        return shown.replaceAll("\\p{Cntrl}", "?");
    }

    private static byte[] small(ZipFile zip, Map<String, ZipEntry> entries, String name)
            throws IOException, BundleException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new BundleException("it has no " + name + ", so it is no bundle of Cantle");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) ALWAYS_ALLOWED + 1);
            if (bytes.length > ALWAYS_ALLOWED) {
                throw new BundleException("its " + name + " is longer than " + (ALWAYS_ALLOWED >> 20) + " MB");
            }
            return bytes;
        }
    }

    /** The sums by names, of lines as {@code sha256sum} writes and checks them. */
    private static Map<String, String> sums(String list) throws BundleException {
        Map<String, String> sums = new HashMap<>();
        for (String line : list.lines().toList()) {
            if (line.length() < 67
                    || !line.startsWith("  ", 64)
                    || sums.put(line.substring(66), line.substring(0, 64)) != null) {
                throw new BundleException("its " + Manifest.SUMS + " cannot be read");
            }
        }
        return sums;
    }

    private static void requireSum(String name, @Nullable String listed, byte[] sum) throws BundleException {
        if (!HexFormat.of().formatHex(sum).equals(listed)) {
            throw new BundleException(
                    "the file " + name + " is not as it was bundled: its SHA-256 is not that of " + Manifest.SUMS);
        }
    }

    private static void unpack(ZipFile zip, @Nullable ZipEntry entry, Manifest.Entry wanted, Path folder)
            throws IOException, BundleException {
        if (entry == null) {
            throw new BundleException("the file " + wanted.name() + " is missing");
        }
        long packed = Math.max(1, entry.getCompressedSize());
        if (wanted.bytes() > ALWAYS_ALLOWED && wanted.bytes() / packed > MOST_GROWTH) {
            throw new BundleException(
                    "the file " + wanted.name() + " unpacks to more than " + MOST_GROWTH + " times its size");
        }
        Path file = folder.resolve(wanted.name()).normalize();
        if (!file.startsWith(folder)) {
            throw new BundleException("the file " + wanted.name() + " leads out of the bundle");
        }
        Files.createDirectories(file.getParent());
        MessageDigest digest = Sha256.begin();
        long bytes;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            bytes = copy(in, out, digest, wanted.bytes());
        } catch (ZipException broken) {
            throw new BundleException(
                    "the file " + wanted.name() + " is not as it was bundled: it cannot be unpacked", broken);
        }
        if (bytes != wanted.bytes()
                || !HexFormat.of().formatHex(digest.digest()).equals(wanted.sha256())) {
            throw new BundleException(
                    "the file " + wanted.name() + " is not as it was bundled: its SHA-256 is another");
        }
        Files.setLastModifiedTime(file, FileTime.from(wanted.at()));
    }

    /** Copies no more than one byte beyond what there should be. */
    private static long copy(InputStream in, OutputStream out, MessageDigest digest, long most) throws IOException {
        byte[] piece = new byte[PIECE];
        long copied = 0;
        int count = in.read(piece);
        while (count >= 0 && copied <= most) {
            digest.update(piece, 0, count);
            out.write(piece, 0, count);
            copied += count;
            count = in.read(piece);
        }
        return copied;
    }

    private static void delete(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException stays) {
            // what is left of it is in the folder for temporary files, readable by its owner only
        }
    }
}
