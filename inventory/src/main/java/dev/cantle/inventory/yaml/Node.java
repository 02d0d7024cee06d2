package dev.cantle.inventory.yaml;

import dev.cantle.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A part of a YAML document, with its place. */
public sealed interface Node {

    /** Where it begins. */
    Place place();

    /** Applies the function for this kind; a new kind breaks every caller, on purpose. */
    <R> R match(Function<Scalar, R> scalar, Function<Sequence, R> sequence, Function<Mapping, R> mapping);

    /** What people call its kind: {@code a mapping}. */
    default String kind() {
        return match(Scalar::what, sequence -> "a list", mapping -> "a mapping");
    }

    /** How a scalar is written. */
    enum Style {
        /** Without quotes: its type is what YAML makes of it. */
        PLAIN,
        /** In quotes or as a block: text, whatever it looks like. */
        QUOTED,
        /** Refused and reported already: whoever meets it stays silent. */
        REFUSED
    }

    /**
     * A single value.
     *
     * @param place where it begins
     * @param text the value as it is written, without quotes
     * @param style how it is written
     */
    record Scalar(Place place, String text, Style style) implements Node {
        @Override
        public <R> R match(Function<Scalar, R> scalar, Function<Sequence, R> sequence, Function<Mapping, R> mapping) {
            return scalar.apply(this);
        }

        /** Whether nothing stands where a value could. */
        public boolean isNothing() {
            return style == Style.PLAIN && PlainScalar.isNothing(text);
        }

        private String what() {
            return style == Style.PLAIN ? PlainScalar.of(text).what() : "text";
        }
    }

    /**
     * A list.
     *
     * @param place where it begins
     * @param nodes its entries in their order
     */
    record Sequence(Place place, List<Node> nodes) implements Node {
        public Sequence {
            nodes = List.copyOf(nodes);
        }

        @Override
        public <R> R match(Function<Scalar, R> scalar, Function<Sequence, R> sequence, Function<Mapping, R> mapping) {
            return sequence.apply(this);
        }
    }

    /**
     * Keys and their values.
     *
     * @param place where it begins
     * @param entries the entries in their order, each key once
     */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public <R> R match(Function<Scalar, R> scalar, Function<Sequence, R> sequence, Function<Mapping, R> mapping) {
            return mapping.apply(this);
        }

        /** The entry of that key. */
        public Optional<Entry> entry(String key) {
            int hash = key.hashCode();
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                // both hashes are known already, and mappings are asked for every key that they may have
                if (entry.key().hashCode() == hash && entry.key().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A key and its value.
     *
     * @param key the key
     * @param place where the key begins
     * @param value its value
     */
    record Entry(String key, Place place, Node value) {

        /** Where to point when the value is wrong: at a scalar itself, else at the key that it belongs to. */
        public Place valuePlace() {
            return value instanceof Scalar ? value.place() : place;
        }
    }
}
