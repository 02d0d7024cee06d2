package dev.cantle.model.intent;

import dev.cantle.model.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    private final Map<IntentPath, PlaceTree> things;

    private SourceMap(Map<IntentPath, PlaceTree> things) {
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
        IntentPath thing = path.first(STEPS_OF_A_THING);
        PlaceTree tree = things.get(thing);
        Place place = tree == null ? null : tree.of(path, thing.depth());
        // Nothing in the model stands further out than a thing, but a path may be short.
        return place != null ? place : thing.depth() < STEPS_OF_A_THING ? NOWHERE : of(thing.parent());
    }

    /** Gathers places while files are read. One thread at a time. */
    public static final class Collector {

        private final Map<IntentPath, PlaceTree> things = new HashMap<>();
        private IntentPath lastThing = new IntentPath(List.of());
        private @Nullable PlaceTree lastTree;

        /** Opens a collector. */
        public Collector() {}

        /** Remembers where a part of the intent stands; what was said before of the same part no longer counts. */
        public void stands(IntentPath path, Place place) {
            IntentPath thing = path.first(STEPS_OF_A_THING);
            PlaceTree tree = lastTree;
            if (tree == null || !thing.equals(lastThing)) {
                // a thing is read whole, and then the next one
                tree = things.computeIfAbsent(thing, any -> new PlaceTree());
                lastTree = tree;
                lastThing = thing;
            }
            tree.put(path, thing.depth(), place);
        }

        /** The place of the path, or of its nearest parent whose place is known so far. */
        public Place of(IntentPath path) {
            return new SourceMap(things).of(path);
        }

        /** Adds what another collector has gathered; of a thing that both know, the other one's places count. */
        public void addAll(Collector other) {
            other.things.values().forEach(PlaceTree::trim);
            things.putAll(other.things);
            lastTree = null;
        }

        /** What was gathered so far. */
        public SourceMap sources() {
            things.values().forEach(PlaceTree::trim);
            return new SourceMap(new HashMap<>(things));
        }
    }
}
