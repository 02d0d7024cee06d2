package dev.cantle.cli.push.order;

import dev.cantle.cli.ownership.DeletionGuard;
import dev.cantle.cli.ownership.DifferenceGuard;
import dev.cantle.cli.ownership.Earlier;
import dev.cantle.cli.ownership.Extent;
import dev.cantle.cli.ownership.LoadPlan;
import dev.cantle.cli.ownership.LoadPlanner;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.edit.ConfigLoad;
import dev.cantle.netconf.junos.CommitHistory;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.templates.ScopeGuard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How one push changes what one device runs, and the guards that hold it to its slice: before the load by what would
 * be loaded and what that would make of the configuration; after it by what the device says.
 */
public final class SlicePlan {

    private final PushOrder order;
    private final Earlier earlier;
    private final Extent extent;

    /**
     * A plan that remembers.
     *
     * @param history the commits that the device remembers
     */
    public SlicePlan(PushOrder order, CommitHistory history) {
        this.order = order;
        earlier = order.memory().recall(history);
        extent = Extent.of(order.home(), earlier, order.memory().claimed());
    }

    /** What of the device the push is about. */
    public List<Scope> scopes() {
        return extent.scopes();
    }

    /**
     * What is to be loaded.
     *
     * @param wanted the slice with its keys
     * @param running what the device runs
     */
    public LoadPlan load(Configuration wanted, Configuration running) {
        LoadPlanner planner = planner();
        return order.choices().remove()
                ? planner.removal(order.memory().current(), running)
                : planner.push(wanted, running);
    }

    private LoadPlanner planner() {
        Ownership ownership = order.slice().ownership();
        List<Configuration> neighbours =
                ownership == Ownership.SHARED ? order.memory().neighbours() : List.of();
        return new LoadPlanner(extent, ownership, earlier, neighbours);
    }

    /** What loading makes of what runs. */
    public static Configuration after(Configuration running, LoadPlan load) {
        return ConfigLoad.replace(running, load.marked()).configuration();
    }

    /** What people should know about the plan, a sentence each. */
    public List<String> notices(LoadPlan load, Configuration running) {
        return Stream.concat(
                        load.notices().stream(),
                        RouterIdChange.of(order.slice(), running, after(running, load)).stream()
                                .map(RouterIdChange::notice))
                .toList();
    }

    /** Why the plan must not be loaded, or empty when it stays inside of the slice. */
    public Optional<String> objection(LoadPlan load, Configuration running) {
        List<ConfigPath> outside = ScopeGuard.outside(
                load.marked(), extent.systems(), order.device().access());
        Configuration after = after(running, load);
        if (!outside.isEmpty()) {
            return Optional.of("the configuration reaches outside of the slice, at " + outside.get(0)
                    + "\n  fix: see which template renders it");
        }
        List<ConfigPath> foreign = DeletionGuard.violations(
                running, after, planner().mayTouch(order.memory().current(), running));
        return foreign.isEmpty()
                ? RouterIdChange.of(order.slice(), running, after).flatMap(RouterIdChange::objection)
                : Optional.of("the change would take away or alter what the slice has never rendered, at "
                        + foreign.get(0)
                        + "\n"
                        + "  fix: see with show configuration whose it is; if it is to be the slice's, name it"
                        + " otherwise in the intent");
    }

    /**
     * Why what the device makes of the load must not be committed, or empty when it stays inside of the slice.
     *
     * @param difference what the device says that a commit would change
     */
    public Optional<String> objection(String difference) {
        return order.device().access() == Access.LOGICAL_SYSTEM
                ? Optional.empty()
                : DifferenceGuard.outside(difference, extent.systems())
                        .map(where -> "the device would change what lies outside of the slice: " + where
                                + "\n  fix: see with show | compare whose change that is");
    }

    /** What the user is asked, with what the difference alone does not tell. */
    public String question() {
        Slice slice = order.slice();
        String system = "logical system " + slice.logicalSystem();
        String what = "";
        if (order.choices().remove()) {
            what = "This removes slice " + slice.name() + " from " + slice.device() + ": "
                    + (slice.ownership() == Ownership.EXCLUSIVE
                            ? system + " goes with all that is in it. "
                            : "its statements go from " + system + ", all else stays. ");
        }
        return what + "Commit this with automatic roll-back? [y/N] ";
    }
}
