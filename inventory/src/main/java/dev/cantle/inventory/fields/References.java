package dev.cantle.inventory.fields;

import dev.cantle.inventory.shape.Spelling;
import dev.cantle.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that parts of the inventory give and use: each is given once, and what is used is given somewhere. */
public final class References {

    /**
     * A sort of names, each given once.
     *
     * @param word what bears the name: {@code circuit}
     * @param owner what the names are told apart in, for the message: {@code " of the slice blue"}, or nothing
     */
    public record Kind(String word, String owner) {
        /** The names of devices. */
        public static final Kind DEVICE = new Kind("device", "");
        /** The names of slices. */
        public static final Kind SLICE = new Kind("slice", "");
        /** The names of groups of devices. */
        public static final Kind GROUP = new Kind("group of devices", "");

        // As in Prefix: what a record makes of these by itself is slow until it is compiled well.
        @Override
        public boolean equals(Object other) {
            return other instanceof Kind that && word.equals(that.word) && owner.equals(that.owner);
        }

        @Override
        public int hashCode() {
            return 31 * word.hashCode() + owner.hashCode();
        }

        private String named(String name) {
            return word + " '" + name + "'" + owner;
        }
    }

    private record Use(Kind kind, String name, Place place) {}

    private final Reading reading;
    private final Map<Kind, Map<String, Place>> given = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    /**
     * Begins without any name.
     *
     * @param reading where problems go
     */
    public References(Reading reading) {
        this.reading = reading;
    }

    /** Whether the name is given already. */
    public boolean isGiven(Kind kind, String name) {
        return given.getOrDefault(kind, Map.of()).containsKey(name);
    }

    /** Notes that a name is given; false, with a problem, if it was given before. */
    public boolean give(Kind kind, String name, Place place) {
        Place before = given.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(name, place);
        if (before == null) {
            return true;
        }
        reading.error(
                "unique-names",
                place,
                "There is a " + kind.named(name) + " already, at " + before,
                "choose another name");
        return false;
    }

    /** Whether any name that is given there is given here already. */
    public boolean givesAny(Kind kind, References other) {
        for (String name : other.given.getOrDefault(kind, Map.of()).keySet()) {
            if (isGiven(kind, name)) {
                return true;
            }
        }
        return false;
    }

    /** Takes over the names that are given and used there, none of which is given here. */
    public void addAll(References other) {
        for (Map.Entry<Kind, Map<String, Place>> kind : other.given.entrySet()) {
            // the other one is read to its end, and most of its kinds are its own
            Map<String, Place> known = given.putIfAbsent(kind.getKey(), kind.getValue());
            if (known != null) {
                known.putAll(kind.getValue());
            }
        }
        uses.addAll(other.uses);
    }

    /** Notes that names of the kind were read, even if there was none: every use must be among them. */
    public void close(Kind kind) {
        given.computeIfAbsent(kind, any -> new HashMap<>());
    }

    /** Notes that a name is used; whether it is given is judged in the end. */
    public void use(Kind kind, String name, Place place) {
        uses.add(new Use(kind, name, place));
    }

    /** Reports each name that is used and not given. Of kinds of which nothing could be read, nothing is said. */
    public void judge() {
        for (Use use : uses) {
            Map<String, Place> known = given.get(use.kind());
            if (known != null && !known.containsKey(use.name())) {
                reading.error(
                        "unknown-reference",
                        use.place(),
                        "There is no " + use.kind().named(use.name()),
                        Spelling.closest(use.name(), known.keySet())
                                .map(name -> "did you mean " + name + "?")
                                .orElse(
                                        known.isEmpty()
                                                ? "describe it, there is none yet"
                                                : "known are "
                                                        + String.join(
                                                                ", ",
                                                                known.keySet().stream()
                                                                        .sorted()
                                                                        .toList())));
            }
        }
    }
}
