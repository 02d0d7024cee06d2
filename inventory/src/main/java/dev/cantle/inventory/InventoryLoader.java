package dev.cantle.inventory;

import dev.cantle.inventory.circuit.Defaults;
import dev.cantle.inventory.fields.Reading;
import dev.cantle.inventory.fields.References;
import dev.cantle.inventory.inherit.Inheritance;
import dev.cantle.inventory.yaml.YamlReader;
import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Network;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Providers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Loads the inventory of a workspace: {@code inventory/devices.yaml}, {@code inventory/slices/*.yaml} and, if there
 * are any, {@code providers/*.yaml}. Mistakes never stop it: all are gathered, each with file, line and column.
 *
 * <p>Its calls are independent of each other and may run on any thread.
 */
public final class InventoryLoader {

    static final String DEVICES = "inventory/devices.yaml";
    private static final String SLICES = "inventory/slices";
    private static final String PROVIDERS = "providers";

    private InventoryLoader() {}

    /**
     * Loads the workspace.
     *
     * @param workspace its folder
     * @return what it holds, and what is wrong with it
     */
    public static Loaded load(Path workspace) {
        return load(workspace, new Reading());
    }

    static Loaded load(Path workspace, Reading reading) {
        var yaml = new YamlReader(reading.problems());
        Providers providers = providers(workspace, reading);
        var references = new References(reading);
        var deviceReader = new DeviceReader(reading, references);
        List<Device> devices = deviceReader.read(yaml.read(workspace.resolve(DEVICES), DEVICES), DEVICES);
        var defaults = new Defaults(providers);
        Inheritance inheritance = deviceReader.inheritance();
        List<String> files = yamlFiles(workspace, SLICES, reading);
        List<Slice> slices = new SliceFiles(
                        workspace,
                        reading,
                        references,
                        (own, names) -> new SliceReader(own, names, defaults, inheritance))
                .read(files);
        if (files.isEmpty()) {
            reading.error(
                    "no-slices",
                    Place.of(SLICES),
                    "There is no slice: no file of this folder ends in .yaml",
                    "write one file a slice, such as " + SLICES + "/multicloud-fra.yaml");
        }
        references.judge();
        return new Loaded(new Network(devices, slices, reading.sources()), providers, reading.shown());
    }

    /**
     * What the providers document, with what the workspace overrides, and nothing else of it. Mistakes are passed over:
     * {@link #load} tells them.
     *
     * @param workspace its folder; one without {@code providers/} overrides nothing
     */
    public static Providers providers(Path workspace) {
        return providers(workspace, new Reading());
    }

    private static Providers providers(Path workspace, Reading reading) {
        var reader = new ProvidersReader(reading);
        reader.readOwn();
        for (String file : yamlFiles(workspace, PROVIDERS, reading)) {
            reader.readOverride(workspace.resolve(file), file);
        }
        return reader.providers();
    }

    /** The files of a folder that are read, in the order of their names, relative to the workspace. */
    private static List<String> yamlFiles(Path workspace, String folder, Reading reading) {
        Path path = workspace.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            names.stream()
                    .filter(name -> name.endsWith(".yml"))
                    .forEach(name -> reading.report(Problem.warning(
                            "file-not-read",
                            Place.of(folder + "/" + name),
                            "This file is not read, because its name does not end in .yaml",
                            "rename it to end in .yaml")));
            return names.stream()
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> folder + "/" + name)
                    .toList();
        } catch (IOException e) {
            reading.error("file-unreadable", Place.of(folder), "The folder cannot be read", "check its permissions");
            return List.of();
        }
    }
}
