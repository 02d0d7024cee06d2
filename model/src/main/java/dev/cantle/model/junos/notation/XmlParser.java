package dev.cantle.model.junos.notation;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Form;
import dev.cantle.model.junos.schema.Draft;
import dev.cantle.model.junos.schema.NodeKind;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.SchemaKey;
import dev.cantle.model.junos.schema.SchemaNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads XML by local names, with any namespace or none. */
final class XmlParser {

    private static final Set<String> WRAPPERS = Set.of("rpc-reply", "data", "config", "rpc", "load-configuration");

    private final Schema schema;
    private final String sourceName;
    private Source source = new Source("", "", 1);

    XmlParser(Schema schema, String sourceName) {
        this.schema = schema;
        this.sourceName = sourceName;
    }

    Configuration parse(String text) {
        source = new Source(text, sourceName, 1);
        if (text.isBlank()) {
            return Configuration.empty();
        }
        XmlElement root = configuration(new XmlReader(source).read());
        Draft draft = Draft.root(schema.root());
        root.children().forEach(c -> element(draft, c));
        return draft.configuration();
    }

    /** Each element that holds nothing but its keys, or is marked, as a configuration of its own. */
    List<StatementLines.Located> located(String text) {
        source = new Source(text, sourceName, 1);
        List<StatementLines.Located> found = new ArrayList<>();
        if (!text.isBlank()) {
            Draft none = Draft.root(schema.root());
            Source.Lines lines = source.lines();
            for (XmlElement child : configuration(new XmlReader(source).read()).children()) {
                locate(none.node(), child, new ArrayDeque<>(), lines, found);
            }
        }
        return found;
    }

    private void locate(
            SchemaNode parent,
            XmlElement element,
            Deque<XmlElement> above,
            Source.Lines lines,
            List<StatementLines.Located> into) {
        SchemaNode node = parent.child(element.name());
        List<XmlElement> rest = rest(node, element);
        List<XmlElement> keys = new ArrayList<>(element.children());
        keys.removeAll(rest);
        XmlElement bare = element.holding(keys);
        int line = lines.of(element.offset());
        if (rest.isEmpty() || !element.marks().isEmpty() || !element.comments().isEmpty()) {
            into.add(new StatementLines.Located(alone(bare, above), line));
        }
        above.push(bare);
        rest.forEach(child -> locate(node, child, above, lines, into));
        above.pop();
    }

    /** What an element holds beside its keys. */
    private static List<XmlElement> rest(SchemaNode node, XmlElement element) {
        List<XmlElement> rest = new ArrayList<>(element.children());
        if (element.name().equals(XmlPrinter.UNREAD)) {
            return List.of();
        }
        if (node.kind() == NodeKind.LIST) {
            node.keys().forEach(key -> key(key, rest));
        } else if (!node.isRead() && !rest.isEmpty() && rest.get(0).name().equals("name")) {
            rest.remove(0);
        }
        return rest;
    }

    private Configuration alone(XmlElement innermost, Deque<XmlElement> above) {
        XmlElement outer = innermost;
        for (XmlElement around : above) {
            List<XmlElement> inside = new ArrayList<>(around.children());
            inside.add(outer);
            outer = around.holding(inside);
        }
        Draft draft = Draft.root(schema.root());
        element(draft, outer);
        return draft.configuration();
    }

    private XmlElement configuration(XmlElement root) {
        XmlElement at = root;
        while (WRAPPERS.contains(at.name()) && at.children().size() == 1) {
            at = at.children().get(0);
        }
        if (!at.name().equals("configuration")) {
            throw source.error(
                    at.offset(),
                    "<" + at.name() + "> is not a configuration",
                    "give one that begins with <configuration>");
        }
        return at;
    }

    private void element(Draft parent, XmlElement element) {
        SchemaNode node = parent.node().child(element.name());
        Draft draft = switch (node.kind()) {
            case LIST -> entry(parent, node, element);
            case BLOCK -> block(parent, node, element);
            case FLAG -> inside(parent.put(node, node.keyword(), List.of(), Form.PLAIN), element.children());
            case LEAF, LEAF_LIST -> value(parent, node, element);
            default -> unknown(parent, element);
        };
        draft.marks().addAll(element.marks());
        draft.comments().addAll(element.comments());
    }

    private Draft block(Draft parent, SchemaNode node, XmlElement element) {
        Draft draft = parent.put(node, node.keyword(), List.of(), Form.PLAIN);
        if (!element.text().isEmpty()) {
            SchemaNode leaf = node.hiddenChild()
                    .filter(h -> h.kind() == NodeKind.LEAF)
                    .orElseThrow(() -> source.error(
                            element.offset(),
                            "<" + element.name() + "> holds text and takes elements only",
                            "put the text in an element"));
            draft.put(leaf, leaf.keyword(), List.of(element.text()), Form.PLAIN);
        }
        return inside(draft, element.children());
    }

    private Draft value(Draft parent, SchemaNode node, XmlElement element) {
        if (!element.isValue()) {
            return unknown(parent, element);
        }
        boolean missing = element.text().isEmpty() && !element.marks().isEmpty();
        List<String> values = missing ? List.of() : List.of(element.text());
        return parent.put(node, node.keyword(), values, Form.PLAIN);
    }

    private Draft entry(Draft parent, SchemaNode node, XmlElement element) {
        List<XmlElement> rest = new ArrayList<>(element.children());
        List<String> keys = new ArrayList<>();
        for (SchemaKey key : node.keys()) {
            keys.addAll(key(key, rest));
        }
        if (keys.size() < node.keys().size() && element.marks().isEmpty()) {
            throw source.error(
                    element.offset(),
                    "<" + element.name() + "> lacks its key",
                    "begin it with <" + node.keys().get(0).name() + ">");
        }
        return inside(parent.put(node, node.keyword(), keys, Form.PLAIN), rest);
    }

    /** Takes the elements of a key out of the rest and returns its words; empty if they are missing. */
    private static List<String> key(SchemaKey key, List<XmlElement> rest) {
        for (XmlElement child : rest) {
            if (child.name().equals(key.name()) && child.isValue()) {
                rest.remove(child);
                return List.of(child.text());
            }
            if (key.isChoice() && key.offers(child.name()) && child.isValue()) {
                rest.remove(child);
                return child.text().isEmpty() ? List.of(child.name()) : List.of(child.name(), child.text());
            }
            if (key.isChoice() && child.name().equals("choice-ident")) {
                return publishedKey(child, rest);
            }
        }
        return List.of();
    }

    // Juniper's published YANG names the choice in an element of its own, the device makes it the element.
    private static List<String> publishedKey(XmlElement ident, List<XmlElement> rest) {
        Optional<XmlElement> value =
                rest.stream().filter(c -> c.name().equals("choice-value")).findFirst();
        rest.remove(ident);
        value.ifPresent(rest::remove);
        return value.map(XmlElement::text)
                .filter(t -> !t.isEmpty())
                .map(t -> List.of(ident.text(), t))
                .orElse(List.of(ident.text()));
    }

    private Draft inside(Draft draft, List<XmlElement> children) {
        children.forEach(c -> element(draft, c));
        return draft;
    }

    private Draft unknown(Draft parent, XmlElement element) {
        if (element.name().equals(XmlPrinter.UNREAD) && !element.keyword().isEmpty()) {
            return unread(parent, element);
        }
        List<XmlElement> children = element.children();
        if (!element.text().isEmpty()) {
            return parent.put(SchemaNode.UNKNOWN, element.name(), List.of(element.text()), Form.PLAIN);
        }
        if (!children.isEmpty()
                && children.get(0).name().equals("name")
                && children.get(0).isValue()) {
            List<String> key = List.of(children.get(0).text());
            Draft draft = parent.put(SchemaNode.UNKNOWN, element.name(), key, Form.KEYED);
            return inside(draft, children.subList(1, children.size()));
        }
        return inside(parent.put(SchemaNode.UNKNOWN, element.name(), List.of(), Form.PLAIN), children);
    }

    private Draft unread(Draft parent, XmlElement element) {
        Form form = Arrays.stream(Form.values())
                .filter(f -> f.name().equals(element.form()))
                .findFirst()
                .orElse(Form.PLAIN);
        List<String> arguments = element.children().stream()
                .filter(c -> c.name().equals("argument"))
                .map(XmlElement::text)
                .toList();
        Draft draft = parent.put(SchemaNode.UNKNOWN, element.keyword(), arguments, form);
        return inside(
                draft, element.child("statements").map(XmlElement::children).orElse(List.of()));
    }
}
