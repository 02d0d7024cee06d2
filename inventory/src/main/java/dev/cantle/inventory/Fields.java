package dev.cantle.inventory;

import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Sequence;
import dev.cantle.inventory.yaml.Node.Style;
import dev.cantle.model.Place;
import dev.cantle.model.intent.IntentPath;
import dev.cantle.model.value.IllegalValueException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one mapping, read one after the other. What is wrong is reported and read as null, and the next key is
 * read all the same; {@link #isWhole} tells in the end whether anything was wrong.
 */
final class Fields {

    private final Reading reading;
    private final String what;
    private final Mapping mapping;
    private final Place place;
    private final IntentPath path;
    private final Set<String> known = new LinkedHashSet<>();
    private boolean whole = true;

    /**
     * Begins to read.
     *
     * @param reading where problems and places go
     * @param what what the mapping stands for, for messages: {@code circuit}
     * @param mapping the mapping
     * @param place where to point when a key is missing
     * @param path the part of the intent that it is
     */
    Fields(Reading reading, String what, Mapping mapping, Place place, IntentPath path) {
        this.reading = reading;
        this.what = what;
        this.mapping = mapping;
        this.place = place;
        this.path = path;
    }

    Place place() {
        return place;
    }

    IntentPath path() {
        return path;
    }

    Reading reading() {
        return reading;
    }

    /** Whether everything so far was as it should be. */
    boolean isWhole() {
        return whole;
    }

    /** Notes that a part read elsewhere was wrong, and reported there. */
    void broken() {
        whole = false;
    }

    /** Whether the key is written, whatever its value. */
    boolean has(String key) {
        known.add(key);
        return mapping.entry(key).isPresent();
    }

    /** The value of a key that must be there; null when it is not or is wrong. */
    <T> @Nullable T required(String key, Function<Scalar, T> parse) {
        Entry entry = entry(key);
        if (entry == null) {
            missing(key);
            return null;
        }
        return value(entry, parse);
    }

    /** The value of a key that may be left out; null when it is wrong. */
    <T> @Nullable T optional(String key, T otherwise, Function<Scalar, T> parse) {
        Entry entry = entry(key);
        return entry == null ? otherwise : value(entry, parse);
    }

    /** The list of a key; null when it is wrong, missing when it must be there. */
    <T> @Nullable List<T> list(String key, boolean required, Function<Scalar, T> parse) {
        Entry entry = entry(key);
        if (entry == null) {
            if (required) {
                missing(key);
            }
            return required ? null : List.of();
        }
        Sequence sequence = sequence(entry);
        if (sequence == null) {
            return null;
        }
        List<T> all = new ArrayList<>();
        for (int i = 0; i < sequence.nodes().size(); i++) {
            Node node = sequence.nodes().get(i);
            String name = key + "[" + i + "]";
            T value =
                    scalar(new Entry(name, node.place(), node), path.child(key).child(Integer.toString(i)), parse);
            if (value != null) {
                all.add(value);
            }
        }
        return all.size() == sequence.nodes().size() ? all : null;
    }

    /** The keys of a nested mapping that may be left out. */
    Optional<Fields> nested(String key, String name) {
        Entry entry = entry(key);
        return entry == null ? Optional.empty() : fields(entry, name, path.child(key));
    }

    /** The keys of a nested mapping that must be there. */
    Optional<Fields> requiredNested(String key, String name) {
        if (entry(key) == null) {
            missing(key);
            return Optional.empty();
        }
        return nested(key, name);
    }

    /** The entries of a list of mappings, each with the path that {@code pathOf} finds for it. */
    List<Fields> mappings(String key, String name, boolean required, PathOf pathOf) {
        Entry entry = entry(key);
        if (entry == null) {
            if (required) {
                missing(key);
            }
            return List.of();
        }
        Sequence sequence = sequence(entry);
        if (sequence == null) {
            return List.of();
        }
        Set<IntentPath> taken = new HashSet<>();
        List<Fields> all = new ArrayList<>();
        for (int i = 0; i < sequence.nodes().size(); i++) {
            Node node = sequence.nodes().get(i);
            IntentPath byNumber = path.child(key).child(Integer.toString(i));
            IntentPath byName = pathOf.path(node, byNumber);
            IntentPath at = taken.add(byName) ? byName : byNumber;
            fields(new Entry(key + "[" + i + "]", node.place(), node), name, at).ifPresent(all::add);
        }
        return all;
    }

    /** Finds the path of a list entry, which is named by its name rather than by its number. */
    interface PathOf {
        IntentPath path(Node node, IntentPath byNumber);
    }

    /** Reports every key that was not asked for. To be called last. */
    void reportUnknown() {
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                whole = false;
                reading.error(
                        "unknown-key",
                        entry.place(),
                        "The " + what + " has no key '" + entry.key() + "'",
                        Spelling.closest(entry.key(), known)
                                .map(key -> "did you mean " + key + "?")
                                .orElse("the keys are " + String.join(", ", known)));
            }
        }
    }

    /** Refuses every key that was not asked for without showing it, as it may be a secret. */
    void reportUnknownSecretly(String rule, String message, String fix) {
        for (Entry entry : mapping.entries()) {
            if (!known.contains(entry.key())) {
                whole = false;
                reading.error(rule, entry.place(), message, fix);
            }
        }
    }

    /** Reports something about the value of a key. */
    void error(String key, String rule, String message, String fix) {
        whole = false;
        Place at = mapping.entry(key).map(Entry::valuePlace).orElse(place);
        reading.error(rule, at, message, fix);
    }

    /** The value of a key as it is written, for those who must look before they read. */
    Optional<Node> node(String key) {
        known.add(key);
        return mapping.entry(key).map(Entry::value);
    }

    private @Nullable Entry entry(String key) {
        known.add(key);
        return mapping.entry(key).orElse(null);
    }

    private void missing(String key) {
        whole = false;
        reading.error("missing-key", place, "The " + what + " has no " + key, "add " + key + ":");
    }

    private <T> @Nullable T value(Entry entry, Function<Scalar, T> parse) {
        return scalar(entry, path.child(entry.key()), parse);
    }

    private <T> @Nullable T scalar(Entry entry, IntentPath at, Function<Scalar, T> parse) {
        reading.stands(at, entry.valuePlace());
        Node.Scalar scalar = entry.value().<Node.@Nullable Scalar>match(s -> s, s -> null, m -> null);
        if (scalar == null) {
            wrongKind(entry, "a single value");
            return null;
        }
        if (isRefusedOrEmpty(entry, scalar)) {
            return null;
        }
        try {
            return parse.apply(scalar);
        } catch (IllegalValueException e) {
            whole = false;
            reading.error(scalar.place(), e);
            return null;
        }
    }

    private Optional<Fields> fields(Entry entry, String name, IntentPath at) {
        reading.stands(at, entry.valuePlace());
        Mapping inner = entry.value().<@Nullable Mapping>match(s -> null, s -> null, m -> m);
        if (inner != null) {
            return Optional.of(new Fields(reading, name, inner, entry.valuePlace(), at));
        }
        wrongKind(entry, "keys and values");
        return Optional.empty();
    }

    private @Nullable Sequence sequence(Entry entry) {
        reading.stands(path.child(entry.key()), entry.valuePlace());
        Sequence sequence = entry.value().<@Nullable Sequence>match(s -> null, s -> s, m -> null);
        if (sequence == null) {
            wrongKind(entry, "a list, in [ ] or with a '-' a line");
        }
        return sequence;
    }

    private boolean isRefusedOrEmpty(Entry entry, Scalar scalar) {
        if (scalar.style() == Style.REFUSED) {
            whole = false;
            return true;
        }
        if (scalar.isNothing()) {
            error(
                    entry,
                    "missing-value",
                    "The key " + entry.key() + " has no value",
                    "write a value, or remove the key");
            return true;
        }
        return false;
    }

    private void wrongKind(Entry entry, String wants) {
        Scalar scalar = entry.value().<@Nullable Scalar>match(s -> s, s -> null, m -> null);
        if (scalar == null || !isRefusedOrEmpty(entry, scalar)) {
            error(entry, "wrong-type", entry.key() + " is " + entry.value().kind(), "write " + wants);
        }
    }

    private void error(Entry entry, String rule, String message, String fix) {
        whole = false;
        reading.error(rule, entry.valuePlace(), message, fix);
    }
}
