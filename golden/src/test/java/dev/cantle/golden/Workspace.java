package dev.cantle.golden;

import dev.cantle.inventory.InventoryLoader;
import dev.cantle.inventory.Loaded;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.templates.ConfigRenderer;
import dev.cantle.templates.GoldenFile;
import dev.cantle.templates.RenderException;
import dev.cantle.templates.Rendered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with an inventory and perhaps templates, loaded and ready to be rendered. */
record Workspace(Path folder, Loaded loaded) {

    private static final String ONLY = System.getProperty("case", ".*");
    private static final Path MODULE = Path.of(System.getProperty("basedir", "."));

    /** The repository itself, whose root is a workspace. */
    static Workspace sample() {
        return of(MODULE.resolve(".."));
    }

    /**
     * The workspaces under {@code golden/cases}, by name; {@code bad-inventory} and {@code article} hold cases
     * of other kinds. With {@code -Dcase=REGEX} only those whose names match, for somebody who works on one.
     */
    static List<Workspace> cases() {
        try (Stream<Path> folders = Files.list(MODULE.resolve("cases"))) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("bad-inventory") && !folder.endsWith("article"))
                    .filter(folder -> String.valueOf(folder.getFileName()).matches(ONLY))
                    .sorted()
                    .map(Workspace::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Workspace of(Path folder) {
        return new Workspace(folder, InventoryLoader.load(folder));
    }

    String name() {
        return folder.getFileName().toString();
    }

    List<Slice> slices() {
        return loaded.network().slices();
    }

    Device deviceOf(Slice slice) {
        return loaded.network().device(slice.device()).orElseThrow();
    }

    Rendered render(Slice slice) throws RenderException {
        return new ConfigRenderer(folder.resolve("templates")).render(slice, deviceOf(slice));
    }

    Optional<Rendered> renderCarrier(Slice slice) throws RenderException {
        return new ConfigRenderer(folder.resolve("templates")).renderCarrier(slice);
    }

    List<GoldenFile> goldens(Slice slice) throws RenderException {
        return GoldenFile.of(slice, deviceOf(slice), render(slice));
    }
}
