package dev.cantle.inventory;

import dev.cantle.inventory.fields.Fields;
import dev.cantle.inventory.fields.Reading;
import dev.cantle.inventory.fields.References;
import dev.cantle.inventory.fields.Roots;
import dev.cantle.inventory.inherit.Inheritance;
import dev.cantle.inventory.keys.DeviceKeys;
import dev.cantle.inventory.keys.InheritedKeys;
import dev.cantle.inventory.resolve.Resolved;
import dev.cantle.inventory.resolve.Resolver;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.YamlReader;
import dev.cantle.model.Place;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.provider.Providers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells of each value of a sound intent where it comes from. */
public final class IntentSources {

    private final Path workspace;
    private final Providers providers;
    private final List<Mapping> devices;
    private final Inheritance inheritance;

    private IntentSources(Path workspace, Providers providers, List<Mapping> devices, Inheritance inheritance) {
        this.workspace = workspace;
        this.providers = providers;
        this.devices = devices;
        this.inheritance = inheritance;
    }

    /**
     * Reads the devices of a workspace that has been loaded without errors.
     *
     * @param workspace its folder
     * @param providers what the providers document, as it was loaded
     */
    public static IntentSources of(Path workspace, Providers providers) {
        Reading reading = new Reading();
        Mapping root = root(workspace, InventoryLoader.DEVICES);
        Fields top = new Fields(
                reading, InheritedKeys.FILE, root, Place.of(InventoryLoader.DEVICES), new IntentPath(List.of()));
        Inheritance inheritance = new InheritanceReader(new References(reading)).read(top);
        List<Mapping> devices = new ArrayList<>();
        top.parts(DeviceKeys.DEVICES, (node, byNumber) -> byNumber).forEach(fields -> devices.add(fields.mapping()));
        return new IntentSources(workspace, providers, devices, inheritance);
    }

    /**
     * The values of a slice and of its device, in the order in which they are declared.
     *
     * @param file the slice's file, relative to the workspace
     */
    public List<Resolved> of(Slice slice, String file) {
        Resolver resolver = new Resolver(inheritance, providers);
        List<Resolved> all = new ArrayList<>(resolver.slice(root(workspace, file)));
        devices.stream()
                .filter(device -> Roots.name(device, DeviceKeys.NAME.name()).equals(Optional.of(slice.device())))
                .findFirst()
                .ifPresent(device -> all.addAll(resolver.device(device)));
        return all;
    }

    private static Mapping root(Path workspace, String file) {
        Node root = new YamlReader(new ArrayList<>()).read(workspace.resolve(file), file);
        Mapping none = new Mapping(Place.of(file), List.of());
        return root == null ? none : root.match(s -> none, s -> none, m -> m);
    }
}
