package dev.cantle.cli.push;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.device.DeviceLine;
import dev.cantle.cli.device.DeviceReplySource;
import dev.cantle.cli.device.SoftwareLine;
import dev.cantle.cli.journal.Journal;
import dev.cantle.cli.journal.JournalException;
import dev.cantle.cli.journal.Journals;
import dev.cantle.cli.journal.PushHead;
import dev.cantle.cli.journal.Seal;
import dev.cantle.cli.journal.SliceBusyException;
import dev.cantle.cli.journal.SliceLock;
import dev.cantle.cli.pipeline.ExitCode;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.cli.push.key.KeyMask;
import dev.cantle.cli.push.order.Heads;
import dev.cantle.cli.push.order.PushOrder;
import dev.cantle.cli.push.proof.SliceProving;
import dev.cantle.cli.push.step.JournalEnd;
import dev.cantle.cli.push.step.JournalKeeper;
import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.PushTrail;
import dev.cantle.cli.push.step.PushWatcher;
import dev.cantle.cli.push.window.Lifeline;
import dev.cantle.cli.push.window.PushContext;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.SavingReplySource;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Connects to a device, pushes one slice, and hangs up; what it does is in the journal before it does it. */
public final class SlicePusher {

    private final CliContext context;
    private final DeviceConnector connector;
    private final PushWatcher watcher;
    private final Journals journals;
    private final DeviceLine line;

    /**
     * A pusher for one command.
     *
     * @param line gives the session of a push; what a push does after a lost line has one of its own
     */
    public SlicePusher(
            CliContext context, DeviceConnector connector, PushWatcher watcher, Journals journals, DeviceLine line) {
        this.context = context;
        this.connector = connector;
        this.watcher = watcher;
        this.journals = journals;
        this.line = line;
    }

    /**
     * Pushes one slice. Whatever the device does, there is a result.
     *
     * @param order what is to be pushed
     * @param evidence the folder in which the replies that the verdict rests on are kept
     */
    public PushResult push(PushOrder order, Path evidence) {
        String device = order.device().name();
        String slice = order.slice().name();
        try {
            SliceLock lock = journals.lock(device, slice, context.clock().instant());
            try {
                Optional<String> objection = Unfinished.objection(journals, device, slice, context.clock());
                return objection.isPresent() ? refused(order, List.of(), objection.get()) : journaled(order, evidence);
            } finally {
                lock.close();
            }
        } catch (SliceBusyException | JournalException e) {
            return refused(order, List.of(), text(e));
        }
    }

    private PushResult journaled(PushOrder wanted, Path evidence) {
        String token = Journals.newToken();
        Seal seal = Seal.random();
        PushOrder order = wanted.marked(token);
        Clock clock = context.clock();
        PushHead head = Heads.of(order, token, connector, evidence, journals.revision());
        try (Journal journal = journals.begin(head, seal, clock)) {
            JournalKeeper keeper =
                    new JournalKeeper(journal, watcher, clock, order.window().duration());
            PushContext shared = new PushContext(
                    List.of(order.scope()),
                    order.log(),
                    token,
                    order.policy(),
                    order.choices(),
                    seal,
                    context.stop(),
                    clock,
                    new PushTrail(clock, keeper),
                    new KeyMask(order.secrets())::words);
            PushResult result = converse(order, shared, evidence);
            keeper.leniently(() -> new JournalEnd(journals, journal, head)
                    .write(result.end(), order.choices().dryRun(), clock.instant()));
            return result;
        }
    }

    private PushResult converse(PushOrder order, PushContext shared, Path evidence) {
        shared.trail().enter(PushStep.CONNECT);
        try (DeviceLine.Use use = line.use(order.device())) {
            JunosSession session = use.session();
            ReplySource passing = new DeviceReplySource(session, order.scope());
            SavingReplySource kept = new SavingReplySource(passing, evidence);
            SliceProving proving = new SliceProving(
                    order.slice(),
                    order.policy(),
                    order.window().duration(),
                    session,
                    kept,
                    passing,
                    context.stop(),
                    context.clock(),
                    watcher::waiting);
            prepare(proving, order, session, evidence);
            Lifeline lifeline = () -> again(order, proving, evidence);
            PushResult result = new Push(order, shared, session, proving, lifeline, watcher).run();
            PushResult whole = result.verdicts().isEmpty() ? result : result.on(SoftwareLine.of(kept));
            if (whole.end().kind().exitCode() == ExitCode.OK) {
                use.leftInOrder();
            }
            return whole;
        } catch (NetconfException e) {
            return refused(order, taken(shared), e.fix().isEmpty() ? text(e) : text(e) + "\n  fix: " + e.fix());
        } catch (SecretUnavailableException e) {
            return refused(order, taken(shared), text(e));
        }
    }

    private Lifeline.Line again(PushOrder order, SliceProving proving, Path evidence)
            throws NetconfException, SecretUnavailableException {
        JunosSession session = connector.open(order.device());
        ReplySource passing = new DeviceReplySource(session, order.scope());
        proving.moveTo(session, new SavingReplySource(passing, evidence), passing);
        prepare(proving, order, session, evidence);
        return new Lifeline.Line(session, proving);
    }

    // What is removed whole leaves nothing to compare with in its place, so the rest of the router is looked at.
    private static void prepare(SliceProving proving, PushOrder order, JunosSession session, Path evidence) {
        if (order.choices().remove()) {
            Map<String, SavingReplySource> around = new HashMap<>();
            order.around()
                    .forEach((name, scope) -> around.put(
                            name,
                            new SavingReplySource(new DeviceReplySource(session, scope), evidence)
                                    .inside(name.replace(' ', '-'))));
            proving.removing(around);
        }
    }

    private static List<PushTrail.Taken> taken(PushContext shared) {
        shared.trail().end();
        return shared.trail().taken();
    }

    private static String text(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private static PushResult refused(PushOrder order, List<PushTrail.Taken> taken, String reason) {
        return new PushResult(order, new PushEnd(PushEnd.Kind.REFUSED, reason), taken, "", List.of(), "");
    }
}
