package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One statement of the schema. Statements that stand in several places with the same content share one node, so a node
 * does not know its parent. Safe for use by many threads once read.
 */
public final class SchemaNode {

    /** Stands for every statement that is not in the schema. */
    public static final SchemaNode UNKNOWN =
            new SchemaNode("", NodeKind.UNKNOWN, List.of(), ValueType.TEXT, Set.of(), Map.of());

    private static final Set<String> EVERYWHERE = Set.of("apply-groups", "apply-groups-except", "apply-macro");

    private final String keyword;
    private final NodeKind kind;
    private final List<SchemaKey> keys;
    private final ValueType type;
    private final boolean leftOut;
    private final boolean grouped;
    private final boolean prefix;
    private final boolean oneLine;
    private final boolean single;
    private final boolean orderedByUser;
    private final boolean vanishing;
    private final boolean topOnly;
    private final boolean secret;
    private final String choice;
    private final String conflict;
    private final String rivalry;
    private final String reference;
    private Map<String, Child> children = new LinkedHashMap<>();
    private SchemaNode hidden = this;

    SchemaNode(
            String keyword,
            NodeKind kind,
            List<SchemaKey> keys,
            ValueType type,
            Set<String> hints,
            Map<String, String> options) {
        this.keyword = keyword;
        this.kind = kind;
        this.keys = keys;
        this.type = type;
        this.leftOut = hints.contains("hidden");
        this.grouped = hints.contains("grouped");
        this.prefix = hints.contains("prefix");
        this.oneLine = hints.contains("one-line");
        this.single = hints.contains("single");
        this.orderedByUser = hints.contains("user") || kind == NodeKind.LEAF_LIST;
        this.vanishing = kind == NodeKind.BLOCK && !hints.contains("presence");
        this.topOnly = hints.contains("top");
        this.secret = type.isSecret() || (!keys.isEmpty() && keys.get(0).type().isSecret());
        this.choice = options.getOrDefault("choice", "");
        this.conflict = options.getOrDefault("conflict", "");
        this.rivalry = conflict.isEmpty() ? choice : conflict;
        this.reference = options.getOrDefault("ref", "");
    }

    /** Whether Junos takes the statement in every block. It is kept and not read: what it brings in is not looked at. */
    static boolean isEverywhere(String keyword) {
        return EVERYWHERE.contains(keyword);
    }

    void add(SchemaNode child) {
        children.put(child.keyword, new Child(child, children.size()));
        if (child.isHidden()) {
            hidden = child;
        }
    }

    /** Gives this node the very children of another, also those that the other gets later. */
    void shareChildren(SchemaNode other) {
        children = other.children;
    }

    /** The name of the statement, as in XML. */
    public String keyword() {
        return keyword;
    }

    /** What the statement is. */
    public NodeKind kind() {
        return kind;
    }

    /** The keys of a list, in order; empty for all else. */
    public List<SchemaKey> keys() {
        return keys;
    }

    /** What the value of a leaf, or each value of a leaf-list, may be. */
    public ValueType type() {
        return type;
    }

    /** The statements that may stand inside, in the order in which Junos prints them. */
    public List<SchemaNode> children() {
        return children.values().stream().map(Child::node).toList();
    }

    /** The child with this keyword, hidden or not; {@link #UNKNOWN} if there is none. */
    public SchemaNode child(String name) {
        return at(name).node();
    }

    /** The child that curly notation names by this word. */
    SchemaNode visibleChild(String word) {
        SchemaNode child = child(word);
        return child.isHidden() ? UNKNOWN : child;
    }

    /** The child whose keyword curly notation leaves out. */
    public Optional<SchemaNode> hiddenChild() {
        return hasHiddenChild() ? Optional.of(hidden) : Optional.empty();
    }

    boolean hasHiddenChild() {
        return hidden != this;
    }

    /** The child whose keyword curly notation leaves out; this node itself if there is none. */
    SchemaNode hidden() {
        return hidden;
    }

    /** The child with this keyword and its place in Junos' order; what is not known comes last. */
    Child at(String name) {
        Child child = children.get(name);
        return child == null ? Child.UNKNOWN : child;
    }

    /** Whether the schema describes this statement and what stands inside. */
    public boolean isRead() {
        return kind != NodeKind.UNKNOWN && kind != NodeKind.OPAQUE;
    }

    /** Whether other statements may stand inside. */
    public boolean isBlock() {
        return kind == NodeKind.BLOCK || kind == NodeKind.LIST;
    }

    /** Whether curly and set notation leave the keyword out. */
    public boolean isHidden() {
        return leftOut;
    }

    /** Whether curly notation writes the keyword once and the entries inside its block. */
    public boolean isGrouped() {
        return grouped;
    }

    /** Whether a statement in this block is an entry that curly notation writes in the block of its keyword. */
    public boolean isGroupedEntry(Statement statement) {
        return child(statement.keyword()).isGrouped() && !statement.arguments().isEmpty();
    }

    /** Whether curly notation writes the keyword before each child. */
    public boolean isPrefix() {
        return prefix;
    }

    /** Whether curly notation writes the children on the line of the statement. */
    public boolean isOneLine() {
        return oneLine;
    }

    /** Whether curly notation writes an only child on the line of the statement. */
    public boolean isSingle() {
        return single;
    }

    /** Whether entries keep the order that the user gave. */
    public boolean isOrderedByUser() {
        return orderedByUser;
    }

    /** Whether the statement stands at the top level only, never in a logical system. */
    public boolean isTopOnly() {
        return topOnly;
    }

    /** Whether a block says nothing once it is empty, so that Junos does not keep it. */
    public boolean vanishesEmpty() {
        return vanishing;
    }

    /** Whether the value, or the key, is a secret. */
    public boolean isSecret() {
        return secret;
    }

    /** The name of the closed choice that this statement is a case of; loading one case removes the others. */
    public Optional<String> choice() {
        return named(choice);
    }

    /** The name of the group of statements of which commit accepts only one. */
    public Optional<String> conflict() {
        return named(conflict);
    }

    /** What kind of thing the value names, which must be defined elsewhere. */
    public Optional<String> reference() {
        return named(reference);
    }

    /** The name of the group of which one statement may stand in a block, conflict or choice; empty for none. */
    String rivalry() {
        return rivalry;
    }

    /**
     * A statement of a block.
     *
     * @param node what it is
     * @param position its place in the order in which Junos prints the block
     */
    record Child(SchemaNode node, int position) {

        private static final Child UNKNOWN = new Child(SchemaNode.UNKNOWN, Integer.MAX_VALUE);
    }

    private static Optional<String> named(String option) {
        return option.isEmpty() ? Optional.empty() : Optional.of(option);
    }
}
