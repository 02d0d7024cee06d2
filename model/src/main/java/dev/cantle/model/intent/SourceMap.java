package dev.cantle.model.intent;

import dev.cantle.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each part of the intent was read from. Kept by device and slice in a form that takes some twenty bytes a place,
 * since a large network has a million of them and is asked for few.
 *
 * <p>Safe for use by many threads, as it never changes.
 */
public final class SourceMap {

    private static final Place NOWHERE = Place.of("(intent)");
    private static final SourceMap EMPTY = new SourceMap(Map.of());

    /** How many steps name the thing whose places are kept together: {@code slices/blue}. */
    private static final int STEPS_OF_A_THING = 2;

    private final Map<List<String>, PlaceTree> things;

    private SourceMap(Map<List<String>, PlaceTree> things) {
        this.things = things;
    }

    /** A map for intent that no file holds. */
    public static SourceMap empty() {
        return EMPTY;
    }

    /** A map of these places; a part that is not named here stands where its nearest named parent stands. */
    public static SourceMap of(Map<IntentPath, Place> places) {
        Collector collector = new Collector();
        places.forEach(collector::stands);
        return collector.sources();
    }

    /** The place of the path, or of its nearest parent whose place is known. */
    public Place of(IntentPath path) {
        List<String> thing = thing(path);
        PlaceTree tree = things.get(thing);
        Place place = tree == null ? null : tree.of(rest(path));
        // Nothing in the model stands further out than a thing, but a path may be short.
        return place != null
                ? place
                : thing.size() < STEPS_OF_A_THING || path.steps().isEmpty() ? NOWHERE : of(outside(thing));
    }

    private static IntentPath outside(List<String> thing) {
        return new IntentPath(thing.subList(0, thing.size() - 1));
    }

    private static List<String> thing(IntentPath path) {
        return path.steps().subList(0, Math.min(STEPS_OF_A_THING, path.steps().size()));
    }

    private static List<String> rest(IntentPath path) {
        return path.steps()
                .subList(
                        Math.min(STEPS_OF_A_THING, path.steps().size()),
                        path.steps().size());
    }

    /** Gathers places while files are read. One thread at a time. */
    public static final class Collector {

        private final Map<List<String>, PlaceTree> things = new HashMap<>();
        private final Map<String, String> steps = new HashMap<>();

        /** Opens a collector. */
        public Collector() {}

        /** Remembers where a part of the intent stands; what was said before of the same part no longer counts. */
        public void stands(IntentPath path, Place place) {
            things.computeIfAbsent(List.copyOf(thing(path)), any -> new PlaceTree())
                    .put(rest(path), place, steps);
        }

        /** The place of the path, or of its nearest parent whose place is known so far. */
        public Place of(IntentPath path) {
            return new SourceMap(things).of(path);
        }

        /** Adds what another collector has gathered; of a thing that both know, the other one's places count. */
        public void addAll(Collector other) {
            other.things.values().forEach(tree -> tree.share(steps));
            things.putAll(other.things);
        }

        /** What was gathered so far. */
        public SourceMap sources() {
            things.values().forEach(PlaceTree::trim);
            return new SourceMap(new HashMap<>(things));
        }
    }
}
