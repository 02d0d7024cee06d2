package dev.cantle.cli.ownership;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.instance.LogicalSystem;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.Statement;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.templates.ScopeGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Plans how a slice is loaded or removed.
 *
 * <p>An exclusive slice replaces its logical system as a whole. A login confined to the logical system cannot name
 * it, so each hierarchy at its root is replaced, and hierarchies that the slice does not render are deleted. A shared
 * slice replaces the entries that it renders, each as a whole: units, prefix lists, policies, communities, the routing
 * instance; and deletes what its last confirmed push rendered and nobody renders now, but for what slices have in
 * {@link Common common}. A slice that has moved to
 * another logical system takes along what it had in the old one.
 */
public final class LoadPlanner {

    /** A confined login does not name its logical system, so the guard does not look at the name. */
    private static final LogicalSystem ANY = new LogicalSystem("any");

    private final Extent extent;
    private final Ownership ownership;
    private final Earlier earlier;
    private final List<Configuration> neighbours;
    private final List<ConfigPath> deleted = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    /**
     * A planner for one push.
     *
     * @param extent how far the push reaches
     * @param ownership what of the logical system belongs to the slice
     * @param earlier what the last confirmed push rendered
     * @param neighbours what other slices render in the same logical system; theirs is never a leftover
     */
    public LoadPlanner(Extent extent, Ownership ownership, Earlier earlier, List<Configuration> neighbours) {
        this.extent = extent;
        this.ownership = ownership;
        this.earlier = earlier;
        this.neighbours = List.copyOf(neighbours);
    }

    /**
     * Plans a push.
     *
     * @param wanted the slice, with its wrapper when the login sees the whole device
     * @param running what the device runs in the extent
     */
    public LoadPlan push(Configuration wanted, Configuration running) {
        List<Statement> marked = new ArrayList<>(
                ownership == Ownership.EXCLUSIVE ? exclusive(wanted, running) : shared(wanted, running));
        marked.addAll(moved(running));
        return new LoadPlan(new Configuration(marked), deleted, notices);
    }

    /**
     * Plans the removal of the slice.
     *
     * @param rendered what the slice renders now
     * @param running what the device runs in the extent
     */
    public LoadPlan removal(Configuration rendered, Configuration running) {
        Territory home = extent.home();
        List<Statement> marked =
                new ArrayList<>(ownership == Ownership.EXCLUSIVE ? all(home, running) : rendered(rendered, running));
        marked.addAll(moved(running));
        return new LoadPlan(new Configuration(marked), deleted, notices);
    }

    /**
     * What the push may take away or change: all of an exclusive slice's logical system; of a shared one only what the
     * slice rendered before. Where nobody knows what that was, what it renders now is taken for its own.
     *
     * @param current what the slice renders now
     * @param running what the device runs in the extent
     */
    public List<Configuration> mayTouch(Configuration current, Configuration running) {
        List<Statement> all = new ArrayList<>();
        Territory home = extent.home();
        if (ownership == Ownership.EXCLUSIVE) {
            all.addAll(home.wrapped(home.of(running)));
        } else {
            all.addAll(earlier instanceof Earlier.Known ? home.wrapped(hereBefore(home)) : current.statements());
        }
        for (Territory left : extent.left()) {
            if (earlier instanceof Earlier.Known known) {
                boolean whole = known.ownership() == Ownership.EXCLUSIVE;
                all.addAll(left.wrapped(whole ? left.of(running) : known.statements()));
            }
        }
        return List.of(new Configuration(all));
    }

    private List<Statement> exclusive(Configuration wanted, Configuration running) {
        if (extent.home().access() == Access.MASTER) {
            return replaced(wanted.statements());
        }
        List<Statement> marked = new ArrayList<>(replaced(wanted.statements()));
        running.statements().stream()
                .filter(present -> wanted.child(present.keyword()).isEmpty() && isSlices(present))
                .map(LoadPlanner::deletion)
                .forEach(marked::add);
        return marked;
    }

    private static List<Statement> replaced(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.with(Mark.REPLACE))
                .toList();
    }

    private List<Statement> shared(Configuration wanted, Configuration running) {
        Territory home = extent.home();
        List<Statement> marked = entries(home.of(wanted));
        List<Statement> kept = kept(home, home.of(wanted));
        List<Statement> before = hereBefore(home);
        List<Statement> deletions = leftovers(home, before, kept, running);
        if (earlier instanceof Earlier.Unknown unknown) {
            Unrendered.notice(home, kept, home.of(running), unknown.words()).ifPresent(notices::add);
        }
        return home.wrapped(Marked.both(Schema.junos().root(), deletions, marked));
    }

    private List<Statement> hereBefore(Territory home) {
        return earlier instanceof Earlier.Known known && !known.wasElsewhere(home) ? known.statements() : List.of();
    }

    private List<Statement> kept(Territory home, List<Statement> wanted) {
        return Stream.concat(wanted.stream(), neighbours.stream().flatMap(neighbour -> home.of(neighbour).stream()))
                .toList();
    }

    private List<Statement> leftovers(
            Territory where, List<Statement> before, List<Statement> kept, Configuration running) {
        Common common = Common.of(before);
        Leftovers leftovers = new Leftovers(where.path(), common.rest(), kept, where.of(running));
        stays(where, common, kept, running);
        deleted.addAll(leftovers.deleted());
        leftovers
                .changedSince()
                .forEach(path -> notices.add(
                        path + " was rendered by an earlier push, has been changed since, and is left as it is"));
        return leftovers.deletions();
    }

    private void stays(Territory where, Common common, List<Statement> kept, Configuration running) {
        List<ConfigPath> there = Common.of(where.of(running)).found();
        List<ConfigPath> rendered = Common.of(kept).found();
        common.found().stream()
                .filter(path -> there.contains(path) && !rendered.contains(path))
                .forEach(path -> notices.add(path.text() + " in the shared logical system " + where.system()
                        + " stays: a slice of another workspace may rely on it; delete it by hand when none does"));
    }

    // All that stands in an exclusive slice's logical system.
    private List<Statement> all(Territory where, Configuration running) {
        if (!where.isIn(running)) {
            return List.of();
        }
        List<Statement> deletions = where.access() == Access.MASTER
                ? List.of(deletion(
                        Statement.of(Territory.WRAPPER, List.of(where.system().name()), List.of())))
                : running.statements().stream()
                        .filter(LoadPlanner::isSlices)
                        .map(LoadPlanner::deletion)
                        .toList();
        deletions.forEach(one -> deleted.add(ConfigPath.of(one.keyword()).then(one.arguments())));
        return deletions;
    }

    // What this slice rendered; where nobody knows what that was, what it renders.
    private List<Statement> rendered(Configuration rendered, Configuration running) {
        Territory home = extent.home();
        List<Statement> kept = kept(home, List.of());
        boolean known = earlier instanceof Earlier.Known;
        List<Statement> own = known ? hereBefore(home) : home.of(rendered);
        List<Statement> deletions = leftovers(home, own, kept, running);
        if (earlier instanceof Earlier.Unknown unknown) {
            Unrendered.notice(home, kept(home, own), home.of(running), unknown.words())
                    .ifPresent(notices::add);
        }
        return home.wrapped(deletions);
    }

    // What the slice had in another logical system goes in the same commit: two of it would be at odds over its units.
    private List<Statement> moved(Configuration running) {
        List<Statement> marked = new ArrayList<>();
        for (Territory left : extent.left()) {
            if (earlier instanceof Earlier.Known known && left.isIn(running)) {
                boolean whole = known.ownership() == Ownership.EXCLUSIVE;
                notices.add("logical system " + left.system() + ", in which the slice was until now, "
                        + (whole ? "is deleted whole" : "loses what the slice rendered there") + " (" + known.words()
                        + ")");
                marked.addAll(
                        whole
                                ? all(left, running)
                                : left.wrapped(leftovers(left, known.statements(), List.of(), running)));
            }
        }
        return marked;
    }

    // What belongs to the administration of the logical system, such as its own logins, is nobody's slice.
    private static boolean isSlices(Statement present) {
        return ScopeGuard.outside(Configuration.of(present), ANY, Access.LOGICAL_SYSTEM)
                .isEmpty();
    }

    private static Statement deletion(Statement present) {
        return Statement.of(present.keyword(), present.arguments(), List.of()).with(Mark.DELETE);
    }

    private static List<Statement> entries(List<Statement> statements) {
        return statements.stream()
                .map(statement -> Likeness.isOwnedWhole(statement)
                        ? statement.with(Mark.REPLACE)
                        : statement.withChildren(entries(statement.children())))
                .toList();
    }
}
