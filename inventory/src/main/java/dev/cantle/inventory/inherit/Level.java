package dev.cantle.inventory.inherit;

import dev.cantle.inventory.keys.InheritedKeys;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * The defaults, or one group.
 *
 * @param name what people call it: {@code defaults} or {@code group frankfurt}
 * @param mapping what it says
 */
public record Level(String name, Mapping mapping) {

    /** What it says of devices. */
    Mapping device() {
        return only(mapping, InheritedKeys.DEVICE);
    }

    /** What it says of slices. */
    Mapping slice() {
        return part(InheritedKeys.SLICES.name(), InheritedKeys.SLICES.shape());
    }

    /** What it says of circuits, the provider's own first. */
    List<Mapping> circuit(String provider) {
        return List.of(
                part(InheritedKeys.circuitsOf(provider), InheritedKeys.CIRCUITS.shape()),
                part(InheritedKeys.CIRCUITS.name(), InheritedKeys.CIRCUITS.shape()));
    }

    private Mapping part(String key, Shape shape) {
        return mapping.entry(key)
                .map(Entry::value)
                .flatMap(Overlay::mapping)
                .map(inner -> only(inner, shape))
                .orElseGet(() -> new Mapping(mapping.place(), List.of()));
    }

    /** What is not a key there has been refused where it stands, and is not laid under anything. */
    private static Mapping only(Mapping all, Shape shape) {
        return new Mapping(
                all.place(),
                all.entries().stream().filter(entry -> shape.has(entry.key())).toList());
    }

    /** The word of the level that has the entry, if this one has. */
    Optional<String> nameOf(Entry entry) {
        return holds(mapping, entry) ? Optional.of(name) : Optional.empty();
    }

    private static boolean holds(Mapping mapping, Entry wanted) {
        return mapping.entries().stream()
                .anyMatch(entry -> entry.place().equals(wanted.place())
                        || Overlay.mapping(entry.value())
                                .filter(inner -> holds(inner, wanted))
                                .isPresent());
    }
}
