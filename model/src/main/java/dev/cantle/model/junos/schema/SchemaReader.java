package dev.cantle.model.junos.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the schema's own notation, which the head of {@code junos.schema} describes. */
final class SchemaReader {

    private final Map<String, SchemaNode> definitions = new HashMap<>();
    private final List<SchemaNode> open = new ArrayList<>();
    private final Map<String, ValueType> types = new HashMap<>();
    private final Set<String> keywords = new HashSet<>();

    private SchemaReader() {}

    /** What a schema text says, from its node {@code configuration} on. */
    static Schema read(String text) {
        SchemaReader reader = new SchemaReader();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            try {
                reader.line(line);
            } catch (RuntimeException e) {
                throw new IllegalStateException("junos.schema:" + number + ": " + line.strip(), e);
            }
        }
        return new Schema(reader.definition("configuration"), reader.keywords);
    }

    private void line(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        if (indent == line.length() || line.charAt(indent) == '#') {
            return;
        }
        List<String> words = words(line, indent);
        int depth = indent / 2;
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
        if (depth == 0) {
            open.add(definition(words.get(words.size() - 1)));
        } else if (words.get(0).equals("use")) {
            use(open.get(depth - 1), words.get(1));
        } else {
            SchemaNode node = node(words);
            open.get(depth - 1).add(node);
            open.add(node);
        }
    }

    private SchemaNode definition(String name) {
        return definitions.computeIfAbsent(
                name, n -> new SchemaNode(n, NodeKind.BLOCK, List.of(), ValueType.TEXT, Set.of(), Map.of()));
    }

    private void use(SchemaNode parent, String name) {
        if (name.equals("configuration")) {
            parent.shareChildren(definition(name));
        } else {
            definition(name).children().forEach(parent::add);
        }
    }

    private SchemaNode node(List<String> words) {
        NodeKind kind = switch (words.get(1)) {
            case "block" -> NodeKind.BLOCK;
            case "list" -> NodeKind.LIST;
            case "leaf" -> NodeKind.LEAF;
            case "leaf-list" -> NodeKind.LEAF_LIST;
            case "flag" -> NodeKind.FLAG;
            case "opaque" -> NodeKind.OPAQUE;
            default -> throw new IllegalArgumentException("unknown kind " + words.get(1));
        };
        boolean typed = kind == NodeKind.LEAF || kind == NodeKind.LEAF_LIST;
        List<SchemaKey> keys = kind == NodeKind.LIST ? keys(words.get(2)) : List.of();
        ValueType type = typed ? type(words.get(2)) : ValueType.TEXT;
        Set<String> hints = new HashSet<>();
        Map<String, String> options = new HashMap<>();
        for (String option : words.subList(typed || kind == NodeKind.LIST ? 3 : 2, words.size())) {
            int equals = option.indexOf('=');
            if (equals < 0) {
                hints.add(option);
            } else {
                options.put(option.substring(0, equals), option.substring(equals + 1));
            }
        }
        // The same word is one text in the whole schema, so that to find it in a block costs no comparing.
        String keyword = words.get(0).intern();
        keywords.add(keyword);
        return new SchemaNode(keyword, kind, keys, type, Set.copyOf(hints), Map.copyOf(options));
    }

    private List<SchemaKey> keys(String text) {
        List<SchemaKey> keys = new ArrayList<>();
        for (String key : text.split(",", -1)) {
            int colon = key.indexOf(':');
            ValueType type = type(key.substring(colon + 1));
            List<String> choices =
                    type.name().equals("choice") ? List.of(type.arguments().split("\\|", -1)) : List.of();
            keys.add(new SchemaKey(key.substring(0, colon), type, choices));
        }
        return keys;
    }

    private ValueType type(String text) {
        return types.computeIfAbsent(text, t -> {
            int open = t.indexOf('(');
            // A name is the very text that the checks of values look for, so that to find theirs costs no comparing.
            return open < 0
                    ? new ValueType(t.intern(), "")
                    : new ValueType(t.substring(0, open).intern(), t.substring(open + 1, t.length() - 1));
        });
    }

    // Splitting by hand keeps the regular expression engine off the way of a cold start.
    private static List<String> words(String line, int from) {
        List<String> words = new ArrayList<>(4);
        int start = from;
        while (start < line.length()) {
            int end = line.indexOf(' ', start);
            if (end < 0) {
                end = line.length();
            }
            if (end > start) {
                words.add(line.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }
}
