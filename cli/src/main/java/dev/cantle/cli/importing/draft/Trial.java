package dev.cantle.cli.importing.draft;

import dev.cantle.inventory.InventoryLoader;
import dev.cantle.inventory.Loaded;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Loads a draft as if its gaps were filled, to see what it is worth: what is missing gets its stand-in, and a value that
 * the loader refuses is left out. Nothing of that reaches the user's files.
 */
public final class Trial {

    /** The device that a trial's slice lives on. */
    public static final String DEVICE = "trial";

    private static final String FILE = "inventory/slices/trial.yaml";
    private static final int ROUNDS = 64;

    private final Path workspace;
    private final Access access;

    /**
     * A trial.
     *
     * @param workspace the user's workspace, whose provider limits count
     * @param access what the login of the device sees
     */
    public Trial(Path workspace, Access access) {
        this.workspace = workspace;
        this.access = access;
    }

    /**
     * What was loaded.
     *
     * @param loaded the inventory with the one slice, or without it if no way was found to load it
     * @param refused what the loader said of values of the draft, by the lines of the trial
     */
    public record Result(Loaded loaded, List<Problem> refused) {

        public Result {
            refused = List.copyOf(refused);
        }
    }

    /** Loads the draft of one slice. */
    public Result load(Draft slice) {
        Path folder = temporary();
        try {
            // the trial has one device, of a name of its own
            List<Entry> doubted = new ArrayList<>(slice.entries().stream()
                    .filter(entry -> entry.key().equals("device"))
                    .toList());
            List<Problem> refused = new ArrayList<>();
            Loaded loaded = load(folder, new DraftPrinter(doubted, true).print(slice));
            for (int i = 0; i < ROUNDS && loaded.hasErrors(); i++) {
                DraftPrinter.Printed printed = new DraftPrinter(doubted, true).print(slice);
                List<Entry> more = doubtful(loaded, printed, doubted, refused);
                if (more.isEmpty()) {
                    break;
                }
                doubted.addAll(more);
                loaded = load(folder, new DraftPrinter(doubted, true).print(slice));
            }
            return new Result(loaded, refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(folder);
        }
    }

    private static List<Entry> doubtful(
            Loaded loaded, DraftPrinter.Printed printed, List<Entry> doubted, List<Problem> refused) {
        List<Entry> more = new ArrayList<>();
        for (Problem problem : loaded.problems()) {
            Optional<Entry> entry =
                    Optional.ofNullable(printed.lines().get(problem.place().line()));
            if (problem.isError()
                    && problem.place().file().equals(FILE)
                    && entry.isPresent()
                    && !doubted.contains(entry.get())
                    && !more.contains(entry.get())) {
                more.add(entry.get());
                // what is missing is missing because it was left out here
                if (!problem.rule().equals("missing-key")) {
                    refused.add(problem);
                }
            }
        }
        return more;
    }

    private Loaded load(Path folder, DraftPrinter.Printed slice) throws IOException {
        Files.createDirectories(folder.resolve("inventory/slices"));
        Files.writeString(
                folder.resolve("inventory/devices.yaml"),
                "devices:\n  - name: " + DEVICE + "\n    host: 192.0.2.1\n    user: trial\n    access: " + access.word()
                        + "\n");
        Files.writeString(folder.resolve(FILE), slice.text());
        copyProviders(folder);
        return InventoryLoader.load(folder);
    }

    private void copyProviders(Path folder) throws IOException {
        Path providers = workspace.resolve("providers");
        Path copies = folder.resolve("providers");
        if (!Files.isDirectory(providers) || Files.isDirectory(copies)) {
            return;
        }
        Files.createDirectories(copies);
        try (Stream<Path> files = Files.list(providers)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copies.resolve(file.getFileName().toString()));
            }
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("cantle-trial");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
