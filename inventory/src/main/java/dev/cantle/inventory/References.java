package dev.cantle.inventory;

import dev.cantle.model.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names that parts of the inventory give and use: each is given once, and what is used is given somewhere. */
final class References {

    private record Use(String kind, String name, Place place) {}

    private final Reading reading;
    private final Map<String, Map<String, Place>> given = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    References(Reading reading) {
        this.reading = reading;
    }

    /** Notes that a name is given; false, with a problem, if it was given before. */
    boolean give(String kind, String name, Place place) {
        Place before = given.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(name, place);
        if (before == null) {
            return true;
        }
        reading.error(
                "unique-names",
                place,
                "There is a " + kind + " '" + name + "' already, at " + before,
                "choose another name");
        return false;
    }

    /** Notes that a name is used; whether it is given is judged in the end. */
    void use(String kind, String name, Place place) {
        uses.add(new Use(kind, name, place));
    }

    /** Reports each name that is used and not given. Of kinds of which nothing could be read, nothing is said. */
    void judge() {
        for (Use use : uses) {
            Map<String, Place> known = given.get(use.kind());
            if (known != null && !known.containsKey(use.name())) {
                reading.error(
                        "unknown-reference",
                        use.place(),
                        "There is no " + use.kind() + " '" + use.name() + "'",
                        Spelling.closest(use.name(), known.keySet())
                                .map(name -> "did you mean " + name + "?")
                                .orElse("the names are "
                                        + String.join(
                                                ", ",
                                                known.keySet().stream().sorted().toList())));
            }
        }
    }
}
