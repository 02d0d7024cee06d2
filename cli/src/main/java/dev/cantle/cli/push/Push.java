package dev.cantle.cli.push;

import dev.cantle.cli.journal.JournalException;
import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.cli.ownership.LoadPlan;
import dev.cantle.cli.push.key.KeyFilling;
import dev.cantle.cli.push.key.KeyMask;
import dev.cantle.cli.push.look.DeviceLook;
import dev.cantle.cli.push.order.PushOrder;
import dev.cantle.cli.push.order.SlicePlan;
import dev.cantle.cli.push.proof.Proving;
import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.PushTrail;
import dev.cantle.cli.push.step.PushWatcher;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.cli.push.window.ConfirmedChange;
import dev.cantle.cli.push.window.Lifeline;
import dev.cantle.cli.push.window.PushContext;
import dev.cantle.model.junos.ConfigPath;
import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.NotationException;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.junos.LoadConfiguration;
import dev.cantle.netconf.junos.LockDeniedException;
import dev.cantle.netconf.message.RpcErrorException;
import java.util.List;
import java.util.Optional;

/**
 * One push of one slice: from an open session to an end that is safe. The candidate is cleared and unlocked on every
 * way out, and what could not be proven is rolled back.
 *
 * <p>One conversation of one thread; it ends within the confirm window and the timeouts of the session.
 */
final class Push {

    private final PushOrder order;
    private PushContext context;
    private final JunosSession session;
    private final Proving proving;
    private final Lifeline lifeline;
    private final PushWatcher watcher;
    private final PushTrail trail;
    private final KeyMask mask;
    private String difference = "";
    private List<ConfigPath> deleted = List.of();
    private List<String> notices = List.of();

    /**
     * A push over an open session, which stays the caller's to close.
     *
     * @param order what is to be pushed
     * @param context what its parts share; {@link PushStep#CONNECT} is entered already
     * @param session the device
     * @param proving how it is proven
     * @param lifeline how to connect anew
     * @param watcher who watches
     */
    Push(
            PushOrder order,
            PushContext context,
            JunosSession session,
            Proving proving,
            Lifeline lifeline,
            PushWatcher watcher) {
        this.order = order;
        this.context = context;
        this.session = session;
        this.proving = proving;
        this.lifeline = lifeline;
        this.watcher = watcher;
        this.trail = context.trail();
        mask = new KeyMask(order.secrets());
    }

    /** Pushes. Whatever the device does, there is a result. */
    PushResult run() {
        PushEnd end;
        try {
            // What is thrown comes from before the commit: Junos drops the candidate of a locked session that ends.
            end = lookAndLock();
        } catch (NetconfException e) {
            end = refused(mask.words(e));
        } catch (NotationException e) {
            end = refused("the device's configuration cannot be read: " + mask.mask(String.valueOf(e.getMessage())));
        } catch (JournalException e) {
            end = refused("nothing was committed: " + e.getMessage());
        }
        trail.end();
        return new PushResult(order, end, trail.taken(), difference, proving.verdicts(), "")
                .noting(deleted, notices)
                .comparing(proving.comparisons())
                .after(proving.looks());
    }

    private PushEnd lookAndLock() throws NetconfException {
        trail.enter(PushStep.LOOK);
        DeviceLook look = new DeviceLook(session, order.choices().historyNeeded(), order.memory()::knowsConfirmed);
        Optional<String> pending = look.pendingCommit(context.clock().instant());
        if (pending.isPresent()) {
            return refused(pending.get());
        }
        trail.enter(PushStep.LOCK);
        try {
            session.lock();
        } catch (LockDeniedException e) {
            // The device says who is in the way; what they have changed is for the user to recognise.
            return refused(mask.words(e.getMessage() + look.foreignChanges().orElse(""), e.fix()));
        }
        Optional<String> objection = look.objectionUnderLock(context.clock().instant());
        PushEnd end = objection.isPresent() ? refused(objection.get()) : snapshotAndLoad(look);
        unlock();
        return end;
    }

    private PushEnd snapshotAndLoad(DeviceLook look) throws NetconfException {
        trail.enter(PushStep.SNAPSHOT_BEFORE);
        SlicePlan plan = new SlicePlan(order, look.history());
        context = context.reaching(plan.scopes());
        Configuration running = context.snapshot(session).running();
        proving.before();
        if (running.statements().isEmpty()) {
            proving.beginsWithNothing();
        }
        Configuration wanted = new KeyFilling(order.secrets()).fill(order.rendered(), running);
        LoadPlan load = plan.load(wanted, running);
        Optional<String> objection = plan.objection(load, running);
        if (objection.isPresent()) {
            return refused(objection.get());
        }
        SliceChange change = new SliceChange(
                context.seal().seal(running),
                context.seal().seal(SlicePlan.after(running, load)),
                look.lastCommitSeconds(),
                plan.scopes());
        trail.change(change);
        notices = plan.notices(load, running);
        deleted = load.deleted();
        proving.takesAway(load.deletedInstances());
        proving.changes(change.before(), change.after());
        watcher.notice(notices);
        trail.enter(PushStep.LOAD);
        try {
            session.load(LoadConfiguration.text(LoadConfiguration.Action.REPLACE, Notation.CURLY.print(load.marked())));
        } catch (RpcErrorException e) {
            return discard(refused("the device does not take the configuration: " + mask.words(e)));
        }
        return compare(plan, change);
    }

    private PushEnd compare(SlicePlan plan, SliceChange change) throws NetconfException {
        trail.enter(PushStep.COMPARE);
        String said = session.compare();
        difference = mask.mask(said);
        if (difference.isEmpty()) {
            return discard(withoutDifference(change));
        }
        Optional<String> objection = plan.objection(said);
        if (objection.isPresent()) {
            return discard(refused(mask.mask(objection.get())));
        }
        SealedConfiguration candidate = context.snapshot(session).sealedCandidate();
        if (!candidate.isSameAs(change.after())) {
            return discard(refused("the device made something else of the configuration than was loaded, at "
                    + candidate.differencesTo(change.after())
                    + "\n  fix: compare with show | compare what the device has and what rendering gives"));
        }
        return order.choices().dryRun() ? check() : ask(plan, change);
    }

    // A device that answers ok to the load and takes nothing of it shows no difference either.
    private PushEnd withoutDifference(SliceChange change) {
        if (!change.before().isSameAs(change.after())) {
            return refused("the device took the load, shows no difference, and does not have what was loaded, at "
                    + change.before().differencesTo(change.after())
                    + "\n  fix: look at show configuration; nothing was committed");
        }
        return new PushEnd(
                PushEnd.Kind.NOTHING_TO_DO,
                order.choices().remove()
                        ? "the device has nothing of the slice, nothing was committed"
                        : "the device has what the intent says, nothing was committed");
    }

    private PushEnd check() throws NetconfException {
        watcher.shows(difference);
        trail.enter(PushStep.COMMIT_CHECK);
        try {
            session.commitCheck();
        } catch (RpcErrorException e) {
            return discard(refused("the device's commit check failed: " + mask.words(e)));
        }
        return discard(
                new PushEnd(PushEnd.Kind.CHECKED, "commit check passed; this was a dry run, nothing was committed"));
    }

    private PushEnd ask(SlicePlan plan, SliceChange change) throws NetconfException {
        if (!proving.unseen().isEmpty()) {
            return discard(
                    refused("the state before cannot be seen, so that nobody could tell what else the change costs: "
                            + mask.mask(String.join("; ", proving.unseen()))
                            + "\n"
                            + "  fix: let the login ask for show bgp summary, show route, show route summary and show"
                            + " interfaces terse, then push again"));
        }
        trail.enter(PushStep.ASK);
        if (!watcher.agrees(difference, plan.question())) {
            return discard(new PushEnd(PushEnd.Kind.DECLINED, "the change was declined, the device is untouched"));
        }
        trail.enter(PushStep.COMMIT_CHECK);
        try {
            session.commitCheck();
        } catch (RpcErrorException e) {
            return discard(refused("the device's commit check failed: " + mask.words(e)));
        }
        // From here on the command is not cut off until its report is written.
        if (!context.stop().guard()) {
            return discard(new PushEnd(PushEnd.Kind.DECLINED, "interrupted, the device is untouched"));
        }
        return new ConfirmedChange(context, session, proving, lifeline, order.window()).run(change);
    }

    private PushEnd discard(PushEnd end) throws NetconfException {
        trail.enter(PushStep.DISCARD);
        session.discard();
        return end;
    }

    private void unlock() {
        if (session.isOpen()) {
            trail.enter(PushStep.UNLOCK);
            try {
                session.unlock();
            } catch (NetconfException e) {
                // The device gives the lock back when the session ends, which is what comes next.
                watcher.notice(List.of("the device did not take the unlock: " + mask.words(e)));
            }
        }
    }

    private static PushEnd refused(String reason) {
        return new PushEnd(PushEnd.Kind.REFUSED, reason);
    }
}
