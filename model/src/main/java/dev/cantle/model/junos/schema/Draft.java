package dev.cantle.model.junos.schema;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Form;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A statement while it is being read or edited: like {@link Statement}, but it changes, and finds its children by what
 * makes them the same statement for Junos. For one thread.
 */
public final class Draft {

    /** Up to so many children are looked through, which costs less than to keep them by their identities. */
    private static final int FEW = 8;

    private final SchemaNode node;
    private final String keyword;
    private final Form form;
    private List<String> arguments;
    private Set<Mark> marks = Set.of();
    private List<String> comments = List.of();
    private List<Draft> children = List.of();
    /** The children by their identity, once there are too many to look through; empty when it is not up to date. */
    private Map<Object, Draft> index = Map.of();

    private Draft(SchemaNode node, String keyword, List<String> arguments, Form form) {
        this.node = node;
        this.keyword = keyword;
        this.arguments = arguments;
        this.form = form;
    }

    /** An empty root. */
    public static Draft root(SchemaNode node) {
        return new Draft(node, "configuration", List.of(), Form.PLAIN);
    }

    /** A root with the statements of a configuration. */
    public static Draft of(SchemaNode node, Configuration configuration) {
        Draft root = root(node);
        configuration.statements().forEach(root::thaw);
        return root;
    }

    private void thaw(Statement statement) {
        SchemaNode child = node.child(statement.keyword());
        Draft draft = put(child, statement.keyword(), statement.arguments(), statement.form());
        draft.marks().addAll(statement.marks());
        draft.comments().addAll(statement.comments());
        statement.children().forEach(draft::thaw);
    }

    /** What the schema says of this statement. */
    public SchemaNode node() {
        return node;
    }

    /** The marks, open for change. */
    public Set<Mark> marks() {
        if (!(marks instanceof EnumSet)) {
            marks = EnumSet.noneOf(Mark.class);
        }
        return marks;
    }

    /** The comments, open for change. */
    public List<String> comments() {
        if (!(comments instanceof ArrayList)) {
            comments = new ArrayList<>(1);
        }
        return comments;
    }

    /**
     * The child with this keyword and these arguments, made if it is not there. A leaf takes the value, a leaf-list the
     * values that are new. A statement that the schema does not know is always a new one.
     */
    public Draft put(SchemaNode child, String name, List<String> args, Form written) {
        Draft known = child.isRead() ? known(child, args) : null;
        if (known != null) {
            known.absorb(args);
            return known;
        }
        Draft draft = new Draft(child, name, args, written);
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(draft);
        if (!index.isEmpty()) {
            index.put(draft.identity(), draft);
        }
        return draft;
    }

    /** The child that a step names, made if it is not there. */
    public Draft put(Step step) {
        return put(step.node(), step.keyword(), step.arguments(), step.form());
    }

    /** The child that is the same statement for Junos; null if it is not there. */
    private @Nullable Draft known(SchemaNode child, List<String> args) {
        if (children.size() > FEW) {
            if (index.isEmpty()) {
                index = byIdentity();
            }
            return index.get(identity(child, args));
        }
        for (int i = 0; i < children.size(); i++) {
            Draft draft = children.get(i);
            if (draft.node == child && (child.kind() != NodeKind.LIST || isSame(draft.arguments, args))) {
                return draft;
            }
        }
        return null;
    }

    private static boolean isSame(List<String> some, List<String> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).equals(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private Map<Object, Draft> byIdentity() {
        Map<Object, Draft> all = new LinkedHashMap<>();
        for (Draft child : children) {
            all.put(child.identity(), child);
        }
        return all;
    }

    /** What makes a child the same statement for Junos. What the schema does not know is never the same. */
    private Object identity() {
        return node.isRead() ? identity(node, arguments) : this;
    }

    private static Object identity(SchemaNode node, List<String> arguments) {
        if (node.kind() != NodeKind.LIST) {
            return node;
        }
        List<Object> identity = new ArrayList<>(arguments.size() + 1);
        identity.add(node);
        identity.addAll(arguments);
        return identity;
    }

    private boolean removeIf(Predicate<Draft> unwanted) {
        boolean removed = !children.isEmpty() && children.removeIf(unwanted);
        if (removed) {
            index = Map.of();
        }
        return removed;
    }

    private void remove(Draft child) {
        children.remove(child);
        if (!index.isEmpty()) {
            index.remove(child.identity());
        }
    }

    /** Takes a new value if this is a leaf, the values that are new if it is a leaf-list. */
    public void absorb(List<String> values) {
        if (node.kind() == NodeKind.LEAF && !values.isEmpty()) {
            arguments = values;
        } else if (node.kind() == NodeKind.LEAF_LIST) {
            List<String> all = new ArrayList<>(arguments);
            values.stream().filter(v -> !all.contains(v)).forEach(all::add);
            arguments = all;
        }
    }

    /**
     * Follows the steps of a line from this block on and returns the last, making what is not there. What the schema
     * does not know is found again by its very words. With {@code setting}, what was marked to be deleted is now marked
     * to be replaced, and other cases of a choice go.
     */
    public Draft walk(List<Step> steps, boolean setting) {
        List<Draft> drafts = new ArrayList<>(steps.size());
        Draft last = this;
        for (Step step : steps) {
            Draft parent = step.parent() < 0 ? this : drafts.get(step.parent());
            last = parent.find(step).orElseGet(() -> parent.put(step));
            if (setting) {
                parent.clearChoice(step.node());
                last.absorb(step.arguments());
                if (last.marks().remove(Mark.DELETE)) {
                    last.marks().add(Mark.REPLACE);
                }
            }
            drafts.add(last);
        }
        return last;
    }

    /** The statement that one of the steps of a line names, if it is there; this one for a step before the first. */
    public Optional<Draft> locate(List<Step> steps, int index) {
        if (index < 0) {
            return Optional.of(this);
        }
        Step step = steps.get(index);
        return locate(steps, step.parent()).flatMap(p -> p.find(step)).filter(d -> d.holds(step.arguments()));
    }

    private boolean holds(List<String> values) {
        return (node.kind() != NodeKind.LEAF && node.kind() != NodeKind.LEAF_LIST) || arguments.containsAll(values);
    }

    /** The child that a step names, if it is there. */
    public Optional<Draft> find(Step step) {
        return find(step.node(), step.keyword(), step.arguments());
    }

    /** The child with this keyword and these arguments, if it is there; a leaf and a leaf-list with any value. */
    public Optional<Draft> find(SchemaNode child, String name, List<String> args) {
        if (child.isRead()) {
            return Optional.ofNullable(known(child, args));
        }
        return children.stream()
                .filter(c -> !c.node.isRead() && c.keyword.equals(name) && c.arguments.equals(args))
                .reduce((a, b) -> b);
    }

    /** Takes away the cases of a choice of which the given child is another case. */
    public void clearChoice(SchemaNode child) {
        if (child.choice().isPresent()) {
            removeIf(c -> c.node != child && c.node.choice().equals(child.choice()));
        }
    }

    /**
     * Deletes a child, or of a leaf-list the given values, or without a key all entries of a list.
     *
     * @return whether anything was there
     */
    public boolean delete(SchemaNode child, String name, List<String> args) {
        boolean all = args.isEmpty() && (child.kind() == NodeKind.LIST || !child.isRead());
        if (all) {
            return removeIf(c -> c.keyword.equals(name) && !c.spare());
        }
        Optional<Draft> found = find(child, name, args).filter(d -> d.holds(args));
        if (found.isEmpty()) {
            return false;
        }
        Draft draft = found.get();
        if (child.kind() == NodeKind.LEAF_LIST && !args.isEmpty()) {
            draft.arguments =
                    draft.arguments.stream().filter(a -> !args.contains(a)).toList();
            if (!draft.arguments.isEmpty()) {
                return true;
            }
        }
        if (!draft.spare()) {
            remove(draft);
        }
        return true;
    }

    /**
     * Takes all away that stands inside, except what is protected and the blocks around that.
     *
     * @return whether anything is left, or this statement is protected itself and therefore left as it is
     */
    public boolean spare() {
        if (marks.contains(Mark.PROTECT)) {
            return true;
        }
        removeIf(c -> !c.spare());
        return !children.isEmpty();
    }

    /** Takes away the blocks along a line that stand for nothing once they are empty, innermost first. */
    public void prune(List<Step> steps) {
        for (int i = steps.get(steps.size() - 1).parent();
                i >= 0;
                i = steps.get(i).parent()) {
            Step step = steps.get(i);
            Optional<Draft> parent = locate(steps, step.parent());
            Optional<Draft> block = locate(steps, i);
            if (block.filter(b -> b.children.isEmpty() && b.node.vanishesEmpty())
                    .isPresent()) {
                parent.ifPresent(p -> p.remove(block.get()));
            }
        }
    }

    /** Takes a child away if deletions have left it empty and it says nothing so. */
    public void removeHollow(Draft child, Statement loaded) {
        if (child.children.isEmpty()
                && child.node.vanishesEmpty()
                && !loaded.children().isEmpty()) {
            remove(child);
        }
    }

    /** Gives an entry of a list another key, in its place. */
    public void rename(Step from, Step to) {
        Map<Object, Draft> renamed = new LinkedHashMap<>();
        Object old = identity(from.node(), from.arguments());
        for (Draft draft : children) {
            if (draft.identity().equals(old)) {
                draft.arguments = to.arguments();
            }
            renamed.put(draft.identity(), draft);
        }
        arrange(renamed);
    }

    /** Moves an entry of a list before or behind another. */
    public void move(Step entry, Step anchor, boolean before) {
        Object moving = identity(entry.node(), entry.arguments());
        Object fixed = identity(anchor.node(), anchor.arguments());
        Map<Object, Draft> others = byIdentity();
        Draft draft = others.remove(moving);
        if (draft == null) {
            return;
        }
        Map<Object, Draft> moved = new LinkedHashMap<>();
        others.forEach((identity, child) -> {
            if (before && identity.equals(fixed)) {
                moved.put(moving, draft);
            }
            moved.put(identity, child);
            if (!before && identity.equals(fixed)) {
                moved.put(moving, draft);
            }
        });
        moved.putIfAbsent(moving, draft);
        arrange(moved);
    }

    private void arrange(Map<Object, Draft> arranged) {
        children = new ArrayList<>(arranged.values());
        index = Map.of();
    }

    /** Takes all children away. */
    public void clear() {
        children = List.of();
        index = Map.of();
    }

    /** Takes children, values and marks away, for what replaces this statement; what is protected stays. */
    public void reset() {
        spare();
        if (!marks.isEmpty()) {
            marks.clear();
        }
        if (node.kind() == NodeKind.LEAF || node.kind() == NodeKind.LEAF_LIST) {
            arguments = List.of();
        }
    }

    /** The statement as it is now. What is marked to be deleted keeps no children. */
    public Statement freeze() {
        boolean deleted = !marks.isEmpty() && marks.contains(Mark.DELETE);
        return new Statement(keyword, arguments, deleted ? List.of() : frozen(), marks, comments, form);
    }

    /** The children as they are now, as a configuration. */
    public Configuration configuration() {
        return new Configuration(frozen());
    }

    private List<Statement> frozen() {
        if (children.isEmpty()) {
            return List.of();
        }
        Statement[] frozen = new Statement[children.size()];
        for (int i = 0; i < frozen.length; i++) {
            frozen[i] = children.get(i).freeze();
        }
        return List.of(frozen);
    }
}
