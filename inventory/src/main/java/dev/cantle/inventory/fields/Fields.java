package dev.cantle.inventory.fields;

import dev.cantle.inventory.shape.Declared;
import dev.cantle.inventory.shape.Key;
import dev.cantle.inventory.shape.Otherwise;
import dev.cantle.inventory.shape.Part;
import dev.cantle.inventory.shape.Shape;
import dev.cantle.inventory.shape.Spelling;
import dev.cantle.inventory.yaml.Node;
import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Sequence;
import dev.cantle.model.Place;
import dev.cantle.model.intent.IntentPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one mapping, read one after the other as its shape declares them. What is wrong is reported and read as
 * null, and the next key is read all the same; {@link #isWhole} tells in the end whether anything was wrong.
 */
public final class Fields {

    private static final int MOST_NAMED = 10;

    private final Reading reading;
    private final Shape shape;
    private final Mapping mapping;
    private final Place place;
    private final IntentPath path;

    /** What is written, in the order of the shape's keys; null where a key is not written. */
    private final @Nullable Entry[] written;

    private boolean unknown;
    private boolean whole = true;

    /**
     * Begins to read.
     *
     * @param reading where problems and places go
     * @param shape which keys the mapping may have
     * @param mapping the mapping
     * @param place where to point when a key is missing
     * @param path the part of the intent that it is
     */
    public Fields(Reading reading, Shape shape, Mapping mapping, Place place, IntentPath path) {
        this.reading = reading;
        this.shape = shape;
        this.mapping = mapping;
        this.place = place;
        this.path = path;
        this.written = new Entry[shape.keys().size()];
        for (Entry entry : mapping.entries()) {
            int position = shape.position(entry.key());
            if (position < 0) {
                unknown = true;
            } else {
                written[position] = entry;
            }
        }
    }

    /** Where to point when something is missing. */
    public Place place() {
        return place;
    }

    /** The part of the intent that it is. */
    public IntentPath path() {
        return path;
    }

    /** Where problems and places go. */
    public Reading reading() {
        return reading;
    }

    /** The keys as they are written. */
    public Mapping mapping() {
        return mapping;
    }

    /** Whether everything so far was as it should be. */
    public boolean isWhole() {
        return whole;
    }

    /** Notes that a part read elsewhere was wrong, and reported there. */
    public void broken() {
        whole = false;
    }

    /** Whether the key is written, whatever its value. */
    public boolean has(Declared key) {
        return entry(key) != null;
    }

    /** The value of the key, or its default; null when it is wrong, is missing, or has no default. */
    public <T> @Nullable T get(Key<T> key) {
        Entry entry = entry(key);
        if (entry != null) {
            return entryOf(key, entry, path.child(key.name()));
        }
        return leftOut(
                key, key.otherwise().<@Nullable T>match(Otherwise.Fixed::value, provider -> null, words -> null));
    }

    /** The value of the key, or what holds when it is left out; null when it is wrong. */
    public <T> @Nullable T get(Key<T> key, T otherwise) {
        Entry entry = entry(key);
        return entry != null ? entryOf(key, entry, path.child(key.name())) : leftOut(key, otherwise);
    }

    private <T> @Nullable T leftOut(Key<T> key, @Nullable T otherwise) {
        if (key.required()) {
            missing(key);
            return null;
        }
        return otherwise;
    }

    /** A value, wherever it stands, as the key wants it. */
    public <T> @Nullable T entryOf(Key<T> key, Entry entry, IntentPath at) {
        return key.value().read(new WrittenValue(this, entry, at));
    }

    /** The keys of a nested mapping; none, with a problem if there must be some, when it is not written. */
    public Optional<Fields> part(Part part) {
        Entry entry = entry(part);
        if (entry == null && part.required()) {
            missing(part);
        }
        return entry == null || isTakenAway(part, entry)
                ? Optional.empty()
                : part(part, entry, path.child(part.name()));
    }

    /** Whether {@code false} stands in the place of a mapping that could be inherited, so that there is none. */
    public boolean isTakenAway(Part part) {
        Entry entry = entry(part);
        return entry != null && isTakenAway(part, entry);
    }

    private static boolean isTakenAway(Part part, Entry entry) {
        return part.removable()
                && entry.value() instanceof Scalar scalar
                && scalar.text().equals("false");
    }

    /** The keys of a mapping, wherever it stands. */
    public Optional<Fields> part(Part part, Entry entry, IntentPath at) {
        reading.stands(at, entry.valuePlace());
        if (entry.value() instanceof Mapping inner) {
            return Optional.of(new Fields(reading, part.shape(), inner, entry.place(), at));
        }
        new WrittenValue(this, entry, at).wrongKind("keys and values");
        return Optional.empty();
    }

    /** The entries of a list of mappings, each with the path that {@code pathOf} finds for it. */
    public List<Fields> parts(Part part, PathOf pathOf) {
        Entry entry = entry(part);
        if (entry == null) {
            if (part.required()) {
                missing(part);
            }
            return List.of();
        }
        IntentPath list = path.child(part.name());
        Sequence sequence = new WrittenValue(this, entry, list).sequence();
        if (sequence == null) {
            return List.of();
        }
        Set<IntentPath> taken = new HashSet<>();
        List<Fields> all = new ArrayList<>();
        for (int i = 0; i < sequence.nodes().size(); i++) {
            Node node = sequence.nodes().get(i);
            IntentPath byNumber = list.child(i);
            IntentPath byName = pathOf.path(node, byNumber);
            IntentPath at = taken.add(byName) ? byName : byNumber;
            Entry one = new Entry(part.name() + "[" + i + "]", node.place(), node);
            Fields fields = part(part, one, at).orElse(null);
            if (fields != null) {
                all.add(fields);
            }
        }
        return all;
    }

    /** Finds the path of a list entry, which is named by its name rather than by its number. */
    public interface PathOf {
        /** The path of an entry; the one by its number where it has no name. */
        IntentPath path(Node node, IntentPath byNumber);
    }

    /** Reports every key that the shape does not have. To be called last. */
    public void end() {
        if (!unknown && !hasRefused()) {
            return;
        }
        for (Entry entry : mapping.entries()) {
            if (!shape.has(entry.key(), this::word)) {
                whole = false;
                List<String> known = shape.names(this::word);
                reading.error(
                        "unknown-key",
                        entry.place(),
                        "The " + shape.what() + " has no key '" + entry.key() + "'",
                        Spelling.closest(entry.key(), known)
                                .map(key -> "did you mean " + key + "?")
                                .orElse(
                                        known.size() > MOST_NAMED
                                                ? "cantle schema and docs/intent.md list its keys"
                                                : "the keys are " + String.join(", ", known)));
            }
        }
    }

    /** Whether a key is written that the shape has, and that is unknown beside the word behind another key. */
    private boolean hasRefused() {
        for (Shape.When when : shape.whens()) {
            if (when.unknown() && when.word().equalsIgnoreCase(word(when.key()))) {
                for (String key : when.refused()) {
                    if (written(key) != null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Ends the reading of a part of another mapping, which is broken if this one is; whether it is whole. */
    public boolean endIn(Fields outer) {
        end();
        if (!whole) {
            outer.broken();
        }
        return whole;
    }

    /** The word behind a key, if it is one. */
    private String word(String key) {
        Entry entry = written(key);
        return entry != null && entry.value() instanceof Scalar scalar ? scalar.text() : "";
    }

    /** Refuses every key that the shape does not have without showing it, as it may be a secret. */
    public void endSecretly(String rule, String message, String fix) {
        for (Entry entry : mapping.entries()) {
            if (!shape.has(entry.key())) {
                whole = false;
                reading.error(rule, entry.place(), message, fix);
            }
        }
    }

    /** Reports something about the value of a key. */
    public void error(Declared key, String rule, String message, String fix) {
        whole = false;
        Place at = mapping.entry(key.name()).map(Entry::valuePlace).orElse(place);
        reading.error(rule, at, message, fix);
    }

    /** Reads all keys for their problems alone, where nobody needs their values. */
    public void check() {
        for (Declared declared : shape.keys()) {
            declared.match(key -> has(key) && get(key) != null, this::check, mixed -> false);
        }
        end();
    }

    private boolean check(Part part) {
        List<Fields> all = part.many()
                ? parts(part, (node, byNumber) -> byNumber)
                : part(part).map(List::of).orElse(List.of());
        all.forEach(Fields::check);
        return all.stream().allMatch(Fields::isWhole);
    }

    /** The value of a key as it is written, for those who must look before they read. */
    public Optional<Node> node(Declared key) {
        return Optional.ofNullable(entry(key)).map(Entry::value);
    }

    /** Whether a single value, and neither a list nor a mapping, stands behind the key. */
    public boolean isSingle(Declared key) {
        Entry entry = entry(key);
        return entry != null && entry.value() instanceof Scalar;
    }

    /** Whether a mapping stands behind the key. */
    public boolean isMapping(Declared key) {
        Entry entry = entry(key);
        return entry != null && entry.value() instanceof Mapping;
    }

    private @Nullable Entry entry(Declared key) {
        int position = shape.position(key.name());
        if (position < 0) {
            throw new IllegalStateException("The " + shape.what() + " does not declare " + key.name());
        }
        reading.asks(shape, key.name());
        return written[position];
    }

    private @Nullable Entry written(String key) {
        int position = shape.position(key);
        return position < 0 ? null : written[position];
    }

    private void missing(Declared key) {
        whole = false;
        reading.error("missing-key", place, "The " + shape.what() + " has no " + key.name(), "add " + key.name() + ":");
    }
}
