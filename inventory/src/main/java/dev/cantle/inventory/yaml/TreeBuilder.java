package dev.cantle.inventory.yaml;

import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Sequence;
import dev.cantle.inventory.yaml.Node.Style;
import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Builds the tree of one document from what the parser meets, within limits of depth and number. */
final class TreeBuilder {

    private static final int DEEPEST = 12;
    private static final int MOST_NODES = 20_000;
    private static final int MOST_REFUSALS = 20;

    private final Events events;
    private final List<Problem> problems;
    private int nodes;
    private int refusals;
    private boolean full;

    TreeBuilder(Events events, List<Problem> problems) {
        this.events = events;
        this.problems = problems;
    }

    /** Whether a limit ended the reading; the rest of the document was not looked at. */
    boolean isFull() {
        return full;
    }

    /** Builds the node that begins with the event, which is the latest. */
    Node node(Event event, int depth) {
        Place place = events.place(event);
        if (depth > DEEPEST) {
            return stop("yaml-depth", place, "This is nested more than " + DEEPEST + " levels deep");
        }
        if (++nodes > MOST_NODES) {
            return stop("yaml-nodes", place, "The file holds more than " + MOST_NODES + " values");
        }
        boolean refused = isRefused(event, place);
        return switch (event.getEventId()) {
            case MappingStart -> mapping(place, depth);
            case SequenceStart -> sequence(place, depth);
            case Scalar -> scalar((ScalarEvent) event, place, refused);
            case Alias -> new Scalar(place, ((AliasEvent) event).getAnchor(), Style.REFUSED);
            default -> throw new YAMLException("No value begins here");
        };
    }

    private static Scalar scalar(ScalarEvent event, Place place, boolean refused) {
        Style style = event.isPlain() ? Style.PLAIN : Style.QUOTED;
        return new Scalar(place, event.getValue(), refused ? Style.REFUSED : style);
    }

    private Mapping mapping(Place place, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event event = events.next(); event != null && !event.is(Event.ID.MappingEnd); event = next()) {
            if (!(event instanceof ScalarEvent scalar)) {
                throw new YAMLException("A key is not plain text");
            }
            String key = scalar.getValue();
            Place keyPlace = events.place(event);
            Node value = node(value(), depth + 1);
            Place before = seen.putIfAbsent(key, keyPlace);
            if (before == null) {
                entries.add(new Entry(key, keyPlace, value));
            } else {
                problems.add(Problem.error(
                        "duplicate-key",
                        keyPlace,
                        "The key '" + key + "' stands here again, first on line " + before.line(),
                        "keep one of the two"));
            }
        }
        return new Mapping(place, entries);
    }

    private Event value() {
        Event event = events.next();
        if (event == null) {
            throw new YAMLException("A key without a value");
        }
        return event;
    }

    private Sequence sequence(Place place, int depth) {
        List<Node> all = new ArrayList<>();
        for (Event event = events.next(); event != null && !event.is(Event.ID.SequenceEnd); event = next()) {
            all.add(node(event, depth + 1));
        }
        return new Sequence(place, all);
    }

    private @Nullable Event next() {
        return full ? null : events.next();
    }

    /** Reports an anchor, an alias or a tag. Only the event itself is asked, no alias is ever followed. */
    private boolean isRefused(Event event, Place place) {
        if (event instanceof AliasEvent) {
            refuse("yaml-alias", place, "This is an alias (*), which is not read", "write the value out");
            return true;
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            refuse(
                    "yaml-anchor",
                    place,
                    "This is an anchor (&), which is not read",
                    "write the value out where it is used");
        }
        if (tag(event) != null) {
            refuse("yaml-tag", place, "This has a tag (!), which is not read", "remove the tag");
            return true;
        }
        return false;
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    }

    private void refuse(String rule, Place place, String message, String fix) {
        if (++refusals <= MOST_REFUSALS) {
            problems.add(Problem.error(rule, place, message, fix));
        } else if (!full) {
            stop("yaml-refusals", place, "The file holds more than " + MOST_REFUSALS + " anchors, aliases and tags");
        }
    }

    private Node stop(String rule, Place place, String message) {
        if (!full) {
            full = true;
            problems.add(Problem.error(rule, place, message + "; the rest is not read", "is this an inventory?"));
        }
        return new Scalar(place, "", Style.REFUSED);
    }
}
