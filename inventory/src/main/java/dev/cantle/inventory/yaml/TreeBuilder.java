package dev.cantle.inventory.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.cantle.inventory.yaml.Node.Entry;
import dev.cantle.inventory.yaml.Node.Mapping;
import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Sequence;
import dev.cantle.inventory.yaml.Node.Style;
import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one document from the parser's tokens, within limits of depth and number. */
final class TreeBuilder {

    private static final int DEEPEST = 12;
    private static final int MOST_NODES = 20_000;
    private static final int MOST_REFUSALS = 20;

    private final YAMLParser parser;
    private final String text;
    private final boolean hasSurrogates;
    private final String shown;
    private final List<Problem> problems;
    private int nodes;
    private int refusals;
    private boolean full;

    TreeBuilder(YAMLParser parser, String text, String shown, List<Problem> problems) {
        this.parser = parser;
        this.text = text;
        this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        this.shown = shown;
        this.problems = problems;
    }

    /** Whether a limit ended the reading; the rest of the document was not looked at. */
    boolean isFull() {
        return full;
    }

    /** The place of the current token. */
    Place place() {
        JsonLocation at = parser.currentTokenLocation();
        return new Place(shown, at.getLineNr(), at.getColumnNr());
    }

    /** Builds the node that begins with the token, which is the current one. */
    Node node(@Nullable JsonToken token, int depth) throws IOException {
        Place place = place();
        if (depth > DEEPEST) {
            return stop("yaml-depth", place, "This is nested more than " + DEEPEST + " levels deep");
        }
        if (++nodes > MOST_NODES) {
            return stop("yaml-nodes", place, "The file holds more than " + MOST_NODES + " values");
        }
        boolean refused = isRefused(place);
        if (token == JsonToken.START_OBJECT) {
            return mapping(place, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(place, depth);
        }
        return new Scalar(place, parser.getText(), refused ? Style.REFUSED : style());
    }

    private Mapping mapping(Place place, int depth) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (JsonToken token = parser.nextToken(); token == JsonToken.FIELD_NAME && !full; token = next()) {
            String key = parser.currentName();
            Place keyPlace = place();
            Node value = node(parser.nextToken(), depth + 1);
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

    private Sequence sequence(Place place, int depth) throws IOException {
        List<Node> all = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY && !full; token = next()) {
            all.add(node(token, depth + 1));
        }
        return new Sequence(place, all);
    }

    private @Nullable JsonToken next() throws IOException {
        return full ? null : parser.nextToken();
    }

    /** Reports an anchor, an alias or a tag. Only the current event is asked, no alias is ever followed. */
    private boolean isRefused(Place place) throws IOException {
        if (parser.isCurrentAlias()) {
            refuse("yaml-alias", place, "This is an alias (*), which is not read", "write the value out");
            return true;
        }
        if (parser.getObjectId() != null) {
            refuse(
                    "yaml-anchor",
                    place,
                    "This is an anchor (&), which is not read",
                    "write the value out where it is used");
        }
        if (parser.getTypeId() != null) {
            refuse("yaml-tag", place, "This has a tag (!), which is not read", "remove the tag");
            return true;
        }
        return false;
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

    private Style style() {
        long at = parser.currentTokenLocation().getCharOffset();
        int index = hasSurrogates ? text.offsetByCodePoints(0, (int) at) : (int) at;
        char first = index < text.length() ? text.charAt(index) : ' ';
        return first == '"' || first == '\'' || first == '|' || first == '>' ? Style.QUOTED : Style.PLAIN;
    }
}
