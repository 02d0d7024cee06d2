package dev.cantle.simulator.datastore;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps a router in a folder: each configuration in curly notation in a file of its own, and an index that names them.
 * The index is replaced whole, so that it is never half written; secrets are there only as the router stores them. Only
 * the owner may read any of it.
 */
final class StateFolder implements Store {

    private static final String HEADER = "cantle-router 1";
    private static final String INDEX = "index";
    private static final String SUFFIX = ".conf";

    private final Path folder;
    private IdentityHashMap<Configuration, Long> numbers = new IdentityHashMap<>();
    private long last;

    StateFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Saved> load() throws IOException {
        Path index = folder.resolve(INDEX);
        List<String> lines;
        try {
            lines = Files.readAllLines(index);
        } catch (NoSuchFileException firstStart) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(lines));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NotationException wrong) {
            throw new StateException(index + " does not hold a router: " + wrong.getMessage()
                    + "\n  fix: choose another folder, or delete this one to start anew");
        }
    }

    private Saved read(List<String> lines) throws IOException {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalArgumentException("its first line is not '" + HEADER + "'");
        }
        List<CommitRecord> history = new ArrayList<>();
        Optional<Configuration> rescue = Optional.empty();
        Optional<Saved.Waiting> waiting = Optional.empty();
        for (String line : lines.subList(1, lines.size())) {
            String[] parts = line.split("\t", -1);
            Configuration configuration = configuration(Long.parseLong(parts[1]));
            switch (parts[0]) {
                case "commit" -> history.add(commit(configuration, parts));
                case "rescue" -> rescue = Optional.of(configuration);
                case "waiting" ->
                    waiting = Optional.of(
                            new Saved.Waiting(configuration, Integer.parseInt(parts[2]), Instant.parse(parts[3])));
                default -> throw new IllegalArgumentException("'" + parts[0] + "' is not known");
            }
        }
        if (history.isEmpty()) {
            throw new IllegalArgumentException("no configuration ever ran");
        }
        return new Saved(history, rescue, waiting);
    }

    private static CommitRecord commit(Configuration configuration, String... parts) {
        return new CommitRecord(
                configuration,
                plain(parts[2]),
                plain(parts[3]),
                Instant.parse(parts[4]),
                plain(parts[5]),
                plain(parts[6]));
    }

    /** One object for each file, by which it is known again when it is saved. */
    private Configuration configuration(long number) throws IOException {
        for (Map.Entry<Configuration, Long> known : numbers.entrySet()) {
            if (known.getValue() == number) {
                return known.getKey();
            }
        }
        Path file = folder.resolve(number + SUFFIX);
        Configuration read;
        try {
            read = Notation.CURLY.parse(Files.readString(file), file.toString());
        } catch (NoSuchFileException gone) {
            throw new IllegalArgumentException("it names " + file.getFileName() + ", which is not there", gone);
        }
        numbers.put(read, number);
        last = Math.max(last, number);
        return read;
    }

    @Override
    public void save(Saved saved) throws IOException {
        OwnerOnly.folder(folder);
        IdentityHashMap<Configuration, Long> named = new IdentityHashMap<>();
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        for (CommitRecord commit : saved.history()) {
            lines.add(String.join(
                    "\t",
                    "commit",
                    number(commit.configuration(), named),
                    coded(commit.user()),
                    coded(commit.client()),
                    commit.time().toString(),
                    coded(commit.comment()),
                    coded(commit.log())));
        }
        if (saved.rescue().isPresent()) {
            lines.add("rescue\t" + number(saved.rescue().get(), named));
        }
        if (saved.waiting().isPresent()) {
            Saved.Waiting waiting = saved.waiting().get();
            lines.add("waiting\t" + number(waiting.before(), named) + "\t" + waiting.sessionId() + "\t"
                    + waiting.deadline());
        }
        OwnerOnly.file(folder.resolve(INDEX), String.join("\n", lines) + "\n");
        numbers = named;
        sweep();
    }

    private String number(Configuration configuration, IdentityHashMap<Configuration, Long> named) throws IOException {
        Long known = numbers.get(configuration);
        if (known == null) {
            known = named.get(configuration);
        }
        if (known == null) {
            known = ++last;
            OwnerOnly.file(folder.resolve(known + SUFFIX), Notation.CURLY.print(configuration));
        }
        named.put(configuration, known);
        return known.toString();
    }

    /** Deletes what the index names no more. */
    private void sweep() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches("[0-9]+\\.conf"))
                    .filter(file -> !numbers.containsValue(
                            Long.parseLong(file.getFileName().toString().replace(SUFFIX, ""))))
                    .forEach(StateFolder::delete);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
