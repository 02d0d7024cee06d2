package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Form;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A statement while it is being read or edited: like {@link Statement}, but it changes, and finds its children by what
 * makes them the same statement for Junos. For one thread.
 */
public final class Draft {

    private final SchemaNode node;
    private final String keyword;
    private List<String> arguments;
    private Form form;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private final List<String> comments = new ArrayList<>(0);
    private Map<Object, Draft> children = Map.of();

    private Draft(SchemaNode node, String keyword, List<String> arguments, Form form) {
        this.node = node;
        this.keyword = keyword;
        this.arguments = arguments;
        this.form = form;
    }

    /** An empty root. */
    public static Draft root(SchemaNode node) {
        return new Draft(node, node.keyword(), List.of(), Form.PLAIN);
    }

    /** What the schema says of this statement. */
    public SchemaNode node() {
        return node;
    }

    /** The keyword of this statement. */
    public String keyword() {
        return keyword;
    }

    /** The arguments so far. */
    public List<String> arguments() {
        return arguments;
    }

    /** Sets the arguments. */
    public void arguments(List<String> others) {
        arguments = others;
    }

    /** Sets how an unknown statement was written. */
    public void form(Form other) {
        form = other;
    }

    /** The marks, open for change. */
    public Set<Mark> marks() {
        return marks;
    }

    /** The comments, open for change. */
    public List<String> comments() {
        return comments;
    }

    /** The children in order. */
    public Collection<Draft> children() {
        return List.copyOf(children.values());
    }

    /**
     * The child that a step names, made if it is not there. A leaf takes the value of the step, a leaf-list its values
     * that are new. A statement that the schema does not know is always a new one.
     */
    public Draft put(SchemaNode child, String name, List<String> args, Form written) {
        Object identity = child.isRead() ? identity(child, name, args) : new Object();
        if (children.isEmpty()) {
            children = new LinkedHashMap<>();
        }
        Draft draft = children.get(identity);
        if (draft == null) {
            draft = new Draft(child, name, args, written);
            children.put(identity, draft);
        } else {
            draft.absorb(args);
        }
        return draft;
    }

    /** The child that a step names, made if it is not there. */
    public Draft put(Step step) {
        return put(step.node(), step.keyword(), step.arguments(), step.form());
    }

    /**
     * Follows the steps of a line from this block on and returns the last, making what is not there. What the schema
     * does not know is found again by its very words. With {@code setting}, what was marked to be deleted is now marked
     * to be replaced.
     */
    public Draft walk(List<Step> steps, boolean setting) {
        List<Draft> drafts = new ArrayList<>(steps.size());
        Draft last = this;
        for (Step step : steps) {
            Draft parent = step.parent() < 0 ? this : drafts.get(step.parent());
            last = parent.find(step).orElseGet(() -> parent.put(step));
            if (setting) {
                last.absorb(step.arguments());
                if (last.marks.remove(Mark.DELETE)) {
                    last.marks.add(Mark.REPLACE);
                }
            }
            drafts.add(last);
        }
        return last;
    }

    /** The child that a step names, if it is there. */
    public Optional<Draft> find(Step step) {
        if (step.node().isRead()) {
            return Optional.ofNullable(children.get(identity(step.node(), step.keyword(), step.arguments())));
        }
        return children.values().stream()
                .filter(c ->
                        !c.node.isRead() && c.keyword.equals(step.keyword()) && c.arguments.equals(step.arguments()))
                .reduce((a, b) -> b);
    }

    /** Takes all children away. */
    public void clear() {
        children = Map.of();
    }

    private void absorb(List<String> values) {
        if (node.kind() == NodeKind.LEAF && !values.isEmpty()) {
            arguments = values;
        } else if (node.kind() == NodeKind.LEAF_LIST) {
            List<String> all = new ArrayList<>(arguments);
            values.stream().filter(v -> !all.contains(v)).forEach(all::add);
            arguments = all;
        }
    }

    private static Object identity(SchemaNode node, String keyword, List<String> arguments) {
        if (node.kind() != NodeKind.LIST) {
            return keyword;
        }
        List<String> identity = new ArrayList<>(arguments.size() + 1);
        identity.add(keyword);
        identity.addAll(arguments);
        return identity;
    }

    /** The statement as it is now. What is marked to be deleted keeps no children. */
    public Statement freeze() {
        return new Statement(
                keyword, arguments, marks.contains(Mark.DELETE) ? List.of() : frozen(), marks, comments, form);
    }

    /** The children as they are now, as a configuration. */
    public Configuration configuration() {
        return new Configuration(frozen());
    }

    private List<Statement> frozen() {
        return children.values().stream().map(Draft::freeze).toList();
    }
}
