package dev.cantle.inventory.inherit;

import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lays one mapping over another before anything is read, so that each value keeps the place where it stands. Mappings are
 * joined key by key; a single value or a list replaces what is below it whole.
 */
final class Overlay {

    private Overlay() {}

    /**
     * All of them in one, the uppermost first. They are joined from below, so that a single value hides all that is below
     * it: {@code bfd: false} of a group takes away the {@code bfd} of the defaults.
     *
     * @param levels at least one
     */
    static Mapping of(List<Mapping> levels) {
        Mapping whole = levels.get(levels.size() - 1);
        for (int i = levels.size() - 2; i >= 0; i--) {
            whole = of(levels.get(i), whole);
        }
        return whole;
    }

    /** The mapping with what it does not say itself from the one below. */
    static Mapping of(Mapping above, Mapping below) {
        return of(above, below, key -> true);
    }

    /**
     * The same with some of the keys below.
     *
     * @param taken which of the keys below count
     */
    static Mapping of(Mapping above, Mapping below, Predicate<String> taken) {
        List<Entry> all = new ArrayList<>();
        for (Entry entry : above.entries()) {
            Optional<Entry> lower = below.entry(entry.key()).filter(any -> taken.test(entry.key()));
            all.add(lower.isEmpty() ? entry : joined(entry, lower.get()));
        }
        for (Entry entry : below.entries()) {
            if (taken.test(entry.key()) && above.entry(entry.key()).isEmpty()) {
                all.add(entry);
            }
        }
        return new Mapping(above.place(), all);
    }

    private static Entry joined(Entry above, Entry below) {
        Optional<Mapping> upper = mapping(above.value());
        Optional<Mapping> lower = mapping(below.value());
        if (upper.isEmpty() || lower.isEmpty()) {
            return above;
        }
        return new Entry(above.key(), above.place(), of(upper.get(), lower.get()));
    }

    /** The node as a mapping, if it is one. */
    static Optional<Mapping> mapping(Node node) {
        return node.match(s -> Optional.empty(), s -> Optional.empty(), Optional::of);
    }
}
