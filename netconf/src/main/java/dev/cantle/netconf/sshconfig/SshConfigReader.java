package dev.cantle.netconf.sshconfig;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a ssh_config file and the files that it includes into blocks, in the order in which they count. */
final class SshConfigReader {

    private static final int DEEPEST_INCLUDE = 16;
    private static final int MAX_FILE_BYTES = 1 << 20;

    private final Path home;
    private final List<HostBlock> blocks = new ArrayList<>();
    private final List<Setting> skipped = new ArrayList<>();
    private List<String> outer = List.of("*");

    SshConfigReader(Path home) {
        this.home = home;
    }

    List<HostBlock> blocks() {
        return blocks;
    }

    /** The {@code Match} lines that were not understood. */
    List<Setting> skipped() {
        return skipped;
    }

    void read(Path file, int depth) throws SshConfigException {
        List<String> patterns = outer;
        HostBlock block = begin(patterns);
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            Setting setting = parse(file, i + 1, lines.get(i));
            if (setting == null) {
                continue;
            }
            switch (setting.keyword()) {
                case "host" -> {
                    patterns = setting.values();
                    block = begin(patterns);
                }
                case "match" -> {
                    patterns = matched(setting);
                    block = begin(patterns);
                }
                case "include" -> {
                    include(setting, patterns, depth);
                    block = begin(patterns);
                }
                default -> block.add(setting);
            }
        }
    }

    private HostBlock begin(List<String> patterns) {
        HostBlock block = new HostBlock(patterns);
        blocks.add(block);
        return block;
    }

    // Of Match we follow what needs no command run and no second pass: all, and host with patterns.
    private List<String> matched(Setting setting) {
        List<String> words = setting.values();
        if (words.equals(List.of("all"))) {
            return List.of("*");
        }
        if (words.size() == 2 && words.get(0).equalsIgnoreCase("host")) {
            return List.of(words.get(1).split(",", -1));
        }
        skipped.add(setting);
        return List.of();
    }

    private void include(Setting setting, List<String> patterns, int depth) throws SshConfigException {
        if (depth >= DEEPEST_INCLUDE) {
            throw setting.refuse("Include goes deeper than " + DEEPEST_INCLUDE + " files", "Break the circle");
        }
        List<String> before = outer;
        outer = patterns;
        for (String value : setting.values()) {
            for (Path file : files(value)) {
                read(file, depth + 1);
            }
        }
        outer = before;
    }

    private List<Path> files(String value) {
        Path whole = value.startsWith("~/")
                ? home.resolve(value.substring(2))
                : home.resolve(".ssh").resolve(value);
        Path folder = whole.getParent();
        Path name = whole.getFileName();
        List<Path> found = new ArrayList<>();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, name.toString())) {
            for (Path file : files) {
                if (Files.isRegularFile(file)) {
                    found.add(file);
                }
            }
        } catch (IOException | RuntimeException e) {
            // a pattern that matches nothing includes nothing, as with OpenSSH
            return List.of();
        }
        found.sort(null);
        return found;
    }

    private static @Nullable Setting parse(Path file, int number, String line) throws SshConfigException {
        String text = line.strip();
        if (text.isEmpty() || text.startsWith("#")) {
            return null;
        }
        List<String> words = words(text);
        if (words.size() < 2) {
            throw new Setting(file, number, text, List.of())
                    .refuse("'" + words.get(0) + "' has no value", "Write a value, or remove the line");
        }
        return new Setting(file, number, words.get(0).toLowerCase(Locale.ROOT), words.subList(1, words.size()));
    }

    /** Splits at blanks, and at one {@code =} after the keyword; double quotes keep blanks together. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean separator = c == ' ' || c == '\t' || (c == '=' && words.size() < 2 && isKeywordOver(words, begun));
            if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (separator && !quoted) {
                if (begun) {
                    words.add(word.toString());
                    word.setLength(0);
                    begun = false;
                }
            } else if (c == '#' && !begun && !quoted && !words.isEmpty()) {
                return words;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isKeywordOver(List<String> words, boolean begun) {
        return words.isEmpty() || (words.size() == 1 && !begun);
    }

    private static List<String> lines(Path file) throws SshConfigException {
        try {
            if (Files.size(file) > MAX_FILE_BYTES) {
                throw new IOException("larger than " + MAX_FILE_BYTES + " bytes");
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
        } catch (IOException e) {
            throw new SshConfigException(
                    file + ": the SSH configuration cannot be read: " + e.getMessage(),
                    "Name a readable file, or none",
                    e);
        }
    }
}
