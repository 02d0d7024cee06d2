package dev.cantle.verify.cloud;

import dev.cantle.verify.cloud.json.JsonFormatException;
import dev.cantle.verify.cloud.json.JsonReader;
import dev.cantle.verify.cloud.json.KeyMask;
import dev.cantle.verify.cloud.json.Keys;
import dev.cantle.verify.source.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads the files of a folder and of the folders in it. What is no JSON by its name nor by its beginning is left out. */
final class EvidenceFolder {

    private static final int DEEPEST = 8;
    private static final int MOST_FILES = 1000;

    private final Path folder;
    private final Keys keys;

    final List<CloudFile> files = new ArrayList<>();
    final List<CloudFile.Unreadable> unreadable = new ArrayList<>();
    final List<String> others = new ArrayList<>();

    EvidenceFolder(Path folder, Keys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    void read() throws IOException {
        for (Path file : list()) {
            String path = name(file);
            Evidence evidence = new Evidence(
                    CloudEvidence.FOLDER + "/" + path,
                    Files.getLastModifiedTime(file).toInstant());
            try {
                read(file, path, evidence);
            } catch (JsonFormatException e) {
                unreadable.add(new CloudFile.Unreadable(path, evidence, String.valueOf(e.getMessage())));
            } catch (IOException e) {
                unreadable.add(new CloudFile.Unreadable(path, evidence, path + ": the file cannot be read"));
            }
        }
    }

    private void read(Path file, String path, Evidence evidence) throws IOException, JsonFormatException {
        if (isJson(file)) {
            files.add(new CloudFile(path, evidence, KeyMask.over(JsonReader.read(file, path), keys)));
        } else {
            others.add(path);
        }
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            List<Path> found = all.filter(file -> Files.isRegularFile(file))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .limit(MOST_FILES + 1L)
                    .toList();
            if (found.size() > MOST_FILES) {
                unreadable.add(new CloudFile.Unreadable(
                        "", new Evidence(CloudEvidence.FOLDER, Instant.EPOCH), "more than " + MOST_FILES + " files"));
            }
            return found.subList(0, Math.min(MOST_FILES, found.size()));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }

    /** By its name, or by the first character that is no space; a byte order mark or UTF-16 in the way does not matter. */
    private static boolean isJson(Path file) throws IOException {
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            for (byte b : in.readNBytes(256)) {
                int c = b & 0xFF;
                if (c == '{' || c == '[') {
                    return true;
                }
                if (c > ' ' && c < 0x80) {
                    return false;
                }
            }
        }
        return false;
    }
}
