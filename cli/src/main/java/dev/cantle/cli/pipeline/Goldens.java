package dev.cantle.cli.pipeline;

import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.templates.GoldenFile;
import dev.cantle.templates.Rendered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The goldens of a workspace: for each slice its configuration, {@code golden/DEVICE/SLICE.conf}, and its intent
 * with every default filled in, {@code golden/DEVICE/SLICE.intent.yaml}. The second one is there because not all
 * that intent says shows in the configuration, and a pull request is to show every change. The carrier's half of a slice
 * with attachments is a third one, {@code golden/DEVICE/SLICE.carrier.conf}.
 */
public final class Goldens {

    private static final String CARRIER = ".carrier";
    private static final String INTENT_ENDING = ".intent.yaml";

    private final Path workspace;
    private final Rendering rendering;

    /** Whether the folder of a device stood when it was first asked for: in one that did not, no file needs a look. */
    private final Map<Path, Boolean> stood = new ConcurrentHashMap<>();

    /** The goldens of a workspace. */
    public Goldens(Path workspace) {
        this.workspace = workspace;
        rendering = new Rendering(workspace);
    }

    /**
     * The goldens of one slice.
     *
     * @throws RenderingFailedException if the slice cannot be rendered
     */
    public List<ReviewedFile> of(Slice slice, Device device, Notation notation) {
        Rendered rendered = rendering.of(slice, device);
        List<ReviewedFile> files = new ArrayList<>();
        files.add(configuration(GoldenFile.configuration(slice), rendered, notation));
        GoldenFile intent = GoldenFile.ofIntent(slice, device);
        files.add(file(intent.path(), intent.text()));
        Path carrier = GoldenFile.carrier(slice);
        rendering.carrierOf(slice).ifPresentOrElse(half -> files.add(configuration(carrier, half, notation)), () -> {
            Path file = workspace.resolve(carrier);
            // Files.exists makes an exception of what is not there, which most carrier's halves are not
            if (stood(carrier) && file.toFile().exists() && !isOfASlice(file)) {
                files.add(new ReviewedFile(workspace, carrier, ""));
            }
        });
        return files;
    }

    // Another slice may have the name that the carrier's half would have: its golden is no remainder of this one.
    private static boolean isOfASlice(Path file) {
        String name = file.getFileName().toString();
        return Files.exists(file.resolveSibling(name.substring(0, name.length() - ".conf".length()) + INTENT_ENDING));
    }

    private ReviewedFile configuration(Path curly, Rendered rendered, Notation notation) {
        if (notation == Notation.CURLY) {
            return file(curly, rendered.text(notation));
        }
        String name = curly.getFileName().toString().replaceFirst("\\.conf$", ending(notation));
        return file(curly.resolveSibling(name), rendered.text(notation));
    }

    private ReviewedFile file(Path path, String wanted) {
        return new ReviewedFile(workspace, path, wanted, !stood(path));
    }

    private boolean stood(Path file) {
        return stood.computeIfAbsent(
                Objects.requireNonNull(file.getParent()),
                folder -> workspace.resolve(folder).toFile().exists());
    }

    /**
     * The goldens of slices that are gone from the inventory; each wants to be deleted. What has no intent golden
     * beside it was not written by us and is left alone.
     */
    public List<ReviewedFile> orphans(Network network) {
        List<ReviewedFile> orphans = new ArrayList<>();
        Map<String, List<Slice>> slices = network.slicesByDevice();
        for (Path folder : deviceFolders()) {
            Set<String> expected = slices.getOrDefault(folder.getFileName().toString(), List.of()).stream()
                    .map(Slice::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Path file : files(folder)) {
                String name = file.getFileName().toString();
                String whole = sliceOf(name);
                String slice = whole.endsWith(CARRIER) && !expected.contains(whole)
                        ? whole.substring(0, whole.length() - CARRIER.length())
                        : whole;
                if (!slice.isEmpty()
                        && !expected.contains(slice)
                        && Files.exists(folder.resolve(slice + INTENT_ENDING))) {
                    orphans.add(new ReviewedFile(
                            workspace,
                            Path.of("golden").resolve(folder.getFileName()).resolve(name),
                            ""));
                }
            }
        }
        return orphans;
    }

    // Only folders that hold an intent golden: golden/ of this project holds test sources too.
    private List<Path> deviceFolders() {
        return files(workspace.resolve("golden")).stream()
                .filter(Files::isDirectory)
                .filter(folder -> files(folder).stream()
                        .anyMatch(file -> file.getFileName().toString().endsWith(INTENT_ENDING)))
                .toList();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sliceOf(String fileName) {
        for (String ending : List.of(INTENT_ENDING, ".conf", ".set", ".xml")) {
            if (fileName.endsWith(ending)) {
                return fileName.substring(0, fileName.length() - ending.length());
            }
        }
        return "";
    }

    private static String ending(Notation notation) {
        return switch (notation) {
            case CURLY -> ".conf";
            case SET -> ".set";
            case XML -> ".xml";
        };
    }
}
