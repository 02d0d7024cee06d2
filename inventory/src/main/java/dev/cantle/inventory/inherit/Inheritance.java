package dev.cantle.inventory.inherit;

import dev.cantle.inventory.keys.CircuitKeys;
import dev.cantle.inventory.keys.CloudKeys;
import dev.cantle.inventory.keys.DeviceKeys;
import dev.cantle.inventory.keys.SliceKeys;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is inherited: a slice or circuit says most itself, else the group of its device says it, else the defaults. Within a
 * group or the defaults, what is said of a provider's circuits goes before what is said of all.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class Inheritance {

    /** How to log in is said whole, or inherited whole: a password of a group does not join a key of a device. */
    private static final Set<String> LOGIN = Set.of(
            DeviceKeys.AGENT.name(),
            DeviceKeys.PASSWORD.name(),
            DeviceKeys.KEY.name(),
            DeviceKeys.CERTIFICATE.name(),
            DeviceKeys.PASSPHRASE.name());

    private final Map<String, Level> groups;
    private final List<Level> defaults;
    private final Map<String, String> groupOfDevice;

    /**
     * Gathers what can be inherited.
     *
     * @param defaults the defaults, or none
     * @param groups the groups by name
     * @param groupOfDevice the group of each device that names one, by the device's name
     */
    public Inheritance(List<Level> defaults, Map<String, Level> groups, Map<String, String> groupOfDevice) {
        this.defaults = List.copyOf(defaults);
        this.groups = Map.copyOf(groups);
        this.groupOfDevice = Map.copyOf(groupOfDevice);
    }

    /** Nothing to inherit. */
    public static Inheritance none() {
        return new Inheritance(List.of(), Map.of(), Map.of());
    }

    /** The device with what it inherits. */
    public Mapping device(Mapping device) {
        Mapping whole = device;
        for (Level level : levels(text(device, DeviceKeys.GROUP.name()))) {
            boolean hasLogin = whole.entries().stream().anyMatch(entry -> LOGIN.contains(entry.key()));
            whole = Overlay.of(whole, level.device(), key -> !hasLogin || !LOGIN.contains(key));
        }
        return whole;
    }

    /** The slice and its circuits with what they inherit by their device. */
    public Mapping slice(Mapping slice) {
        List<Level> levels = levelsOf(slice);
        if (levels.isEmpty()) {
            return slice;
        }
        Mapping whole =
                Overlay.of(slice, Overlay.of(levels.stream().map(Level::slice).toList()));
        return new Mapping(
                whole.place(),
                whole.entries().stream()
                        .map(entry -> entry.key().equals(SliceKeys.CIRCUITS.name()) ? circuits(entry, levels) : entry)
                        .toList());
    }

    /** Which group, or the defaults, an entry stands in: {@code group frankfurt}; nothing for what is said elsewhere. */
    public Optional<String> levelOf(Entry entry) {
        return Stream.concat(groups.values().stream(), defaults.stream())
                .flatMap(level -> level.nameOf(entry).stream())
                .findFirst();
    }

    private List<Level> levelsOf(Mapping slice) {
        return levels(groupOfDevice.getOrDefault(text(slice, SliceKeys.DEVICE.name()), ""));
    }

    private List<Level> levels(String group) {
        List<Level> levels = new ArrayList<>();
        if (groups.containsKey(group)) {
            levels.add(groups.get(group));
        }
        levels.addAll(defaults);
        return levels;
    }

    private static Entry circuits(Entry circuits, List<Level> levels) {
        Node value = circuits.value()
                .match(
                        scalar -> scalar,
                        sequence -> new Sequence(
                                sequence.place(),
                                sequence.nodes().stream()
                                        .map(node -> circuit(node, levels))
                                        .toList()),
                        mapping -> mapping);
        return new Entry(circuits.key(), circuits.place(), value);
    }

    private static Node circuit(Node node, List<Level> levels) {
        Mapping whole = Overlay.mapping(node).orElse(null);
        if (whole == null) {
            return node;
        }
        String provider = text(whole, CircuitKeys.PROVIDER.name());
        Mapping below = Overlay.of(levels.stream()
                .flatMap(level -> level.circuit(provider).stream())
                .toList());
        return Overlay.of(whole, below, key -> isOf(provider, key));
    }

    /** Whether the key is none of another provider's part. */
    private static boolean isOf(String provider, String key) {
        return key.equalsIgnoreCase(provider)
                || CloudKeys.PARTS.stream().noneMatch(part -> part.name().equals(key));
    }

    private static String text(Mapping mapping, String key) {
        return mapping.entry(key)
                .map(entry -> entry.value().match(Scalar::text, s -> "", m -> ""))
                .orElse("");
    }
}
