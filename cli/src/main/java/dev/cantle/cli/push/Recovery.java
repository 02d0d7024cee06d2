package dev.cantle.cli.push;

import dev.cantle.cli.console.CliContext;
import dev.cantle.cli.device.DeviceConnector;
import dev.cantle.cli.device.DeviceReplySource;
import dev.cantle.cli.journal.Journal;
import dev.cantle.cli.journal.JournalException;
import dev.cantle.cli.journal.JournaledPush;
import dev.cantle.cli.journal.Journals;
import dev.cantle.cli.journal.PushHead;
import dev.cantle.cli.journal.SliceBusyException;
import dev.cantle.cli.journal.SliceLock;
import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.cli.push.key.KeyMask;
import dev.cantle.cli.push.order.PushChoices;
import dev.cantle.cli.push.proof.NoProving;
import dev.cantle.cli.push.proof.Proving;
import dev.cantle.cli.push.proof.SliceProving;
import dev.cantle.cli.push.step.JournalEnd;
import dev.cantle.cli.push.step.JournalKeeper;
import dev.cantle.cli.push.step.PushEnd;
import dev.cantle.cli.push.step.PushStep;
import dev.cantle.cli.push.step.PushTrail;
import dev.cantle.cli.push.step.PushWatcher;
import dev.cantle.cli.push.step.SliceChange;
import dev.cantle.cli.push.step.Truth;
import dev.cantle.cli.push.step.UnknownEnd;
import dev.cantle.cli.push.window.Lifeline;
import dev.cantle.cli.push.window.PushContext;
import dev.cantle.cli.push.window.Settlement;
import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Device;
import dev.cantle.model.intent.Slice;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.netconf.operational.Scope;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.FolderReplySource;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.SavingReplySource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Brings pushes to an end that died before theirs. It needs the journal and the device, and no keys: whether the device
 * runs what was before or what was pushed shows in the fingerprints of the journal.
 */
public final class Recovery {

    private final CliContext context;
    private final DeviceConnector connector;
    private final PushWatcher watcher;
    private final Journals journals;

    /** A recovery of one device. */
    public Recovery(CliContext context, DeviceConnector connector, PushWatcher watcher, Journals journals) {
        this.context = context;
        this.connector = connector;
        this.watcher = watcher;
        this.journals = journals;
    }

    /**
     * What is to be recovered.
     *
     * @param push the unfinished push
     * @param device its device
     * @param slice its slice as the inventory has it: empty or one
     * @param unverifiable why the slice cannot be verified; empty when it can
     * @param accept whether a person has looked, and what cannot be decided is to be closed as it is
     * @param evidence the folder in which the replies that the verdict rests on are kept
     */
    public record Case(
            JournaledPush push, Device device, List<Slice> slice, String unverifiable, boolean accept, Path evidence) {

        public Case {
            slice = List.copyOf(slice);
        }
    }

    /** Recovers one push. Whatever the device does, there is a result. */
    public Recovered recover(Case one) {
        PushHead head = one.push().head();
        try {
            SliceLock lock =
                    journals.lock(head.device(), head.slice(), context.clock().instant());
            try {
                return locked(one);
            } finally {
                lock.close();
            }
        } catch (SliceBusyException | JournalException e) {
            return unreached(one.push(), String.valueOf(e.getMessage()));
        }
    }

    private Recovered locked(Case one) {
        PushHead head = one.push().head();
        boolean finished = journals.unfinished(head.device(), head.slice()).stream()
                .noneMatch(still -> still.file().equals(one.push().file()));
        if (finished) {
            return unreached(one.push(), "the push has ended in the meantime");
        }
        context.stop().release();
        if (!context.stop().guard()) {
            return unreached(one.push(), "interrupted, nothing was touched");
        }
        try (Journal journal = journals.resume(one.push(), context.clock())) {
            return journaled(one, journal);
        } finally {
            context.stop().release();
        }
    }

    private Recovered journaled(Case one, Journal journal) {
        PushHead head = one.push().head();
        Clock clock = context.clock();
        JournalKeeper keeper = new JournalKeeper(journal, watcher, clock, Duration.ZERO);
        PushContext shared = shared(one, PushTrail.ofRecovery(clock, keeper));
        List<Proving> provings = new ArrayList<>();
        Settlement settlement = new Settlement(
                shared,
                () -> line(one, shared, provings),
                Duration.ZERO,
                one.unverifiable(),
                one.push().has(PushStep.CONFIRM.words()));
        PushEnd end = settlement.settle(
                changes(one.push()), one.push().deadline().stream().findFirst().orElse(Instant.EPOCH), why(one.push()));
        shared.trail().end();
        boolean accepted = one.accept()
                && end.kind() == PushEnd.Kind.UNKNOWN
                && settlement.found().stream().anyMatch(truth -> truth.state() != Truth.State.PENDING);
        keeper.leniently(() -> {
            if (accepted) {
                journal.end("accepted", "a person has looked at the device. " + end.reason());
            } else {
                new JournalEnd(journals, journal, head).write(end, false, clock.instant());
            }
        });
        return new Recovered(
                one.push(),
                end,
                settlement.reached(),
                accepted,
                settlement.found(),
                shared.trail().taken(),
                provings.stream()
                        .flatMap(proving -> proving.verdicts().stream())
                        .toList());
    }

    private static List<SliceChange> changes(JournaledPush push) {
        return push.change().stream()
                .map(change ->
                        new SliceChange(change.before(), change.after(), change.lastCommitSeconds(), scopes(push)))
                .toList();
    }

    private PushContext shared(Case one, PushTrail trail) {
        PushHead head = one.push().head();
        return new PushContext(
                scopes(one.push()),
                head.log(),
                head.token(),
                head.policy(),
                PushChoices.usual(),
                one.push().seal(),
                context.stop(),
                context.clock(),
                trail,
                new KeyMask(Map.of())::words);
    }

    /** The logical systems that the change was in; before it was known, the slice's own. */
    private static List<Scope> scopes(JournaledPush push) {
        List<Scope> known = push.change().stream()
                .flatMap(change -> change.logicalSystems().stream())
                .map(Scope::ofLogicalSystem)
                .toList();
        return known.isEmpty() ? List.of(scope(push.head())) : known;
    }

    private static Scope scope(PushHead head) {
        return head.access() == Access.MASTER ? Scope.ofLogicalSystem(head.logicalSystem()) : Scope.ofLogin();
    }

    private Lifeline.Line line(Case one, PushContext shared, List<Proving> provings)
            throws NetconfException, SecretUnavailableException {
        JunosSession session = connector.open(one.device());
        if (one.slice().isEmpty()) {
            return new Lifeline.Line(session, new NoProving());
        }
        ReplySource passing = new DeviceReplySource(session, scope(one.push().head()));
        SavingReplySource kept = new SavingReplySource(passing, one.evidence());
        SliceProving proving = new SliceProving(
                one.slice().get(0),
                shared.policy(),
                Duration.ZERO,
                session,
                kept,
                passing,
                context.stop(),
                context.clock(),
                watcher::waiting);
        Path evidence = one.push().head().evidence();
        proving.beganWith(before(one.push(), evidence), evidence.resolve(SliceProving.BEFORE));
        one.push().change().forEach(change -> proving.changes(change.before(), change.after()));
        provings.clear();
        provings.add(proving);
        return new Lifeline.Line(session, proving);
    }

    /**
     * What the push saw before its change. Where its replies are gone although something was there, nobody knows what
     * must not be lost, and nothing is proven.
     */
    private Baseline before(JournaledPush push, Path evidence) {
        Path folder = evidence.resolve(SliceProving.BEFORE);
        if (Files.isDirectory(folder)) {
            return Baseline.take(new FolderReplySource(folder), context.clock());
        }
        boolean nothingWasThere =
                push.change().stream().anyMatch(change -> change.before().isEmpty());
        return nothingWasThere
                ? Baseline.none()
                : new Baseline.Unreadable(
                        "the replies from before the push are gone: there is no " + folder,
                        new Evidence(SliceProving.BEFORE + "/bgp-summary.xml", push.startedAt()));
    }

    private static String why(JournaledPush push) {
        List<String> steps = push.steps();
        return "the push of " + UnknownEnd.time(push.startedAt()) + " was cut off"
                + (steps.isEmpty() ? " before its first step" : " at '" + steps.get(steps.size() - 1) + "'");
    }

    private static Recovered unreached(JournaledPush push, String reason) {
        return new Recovered(
                push, new PushEnd(PushEnd.Kind.REFUSED, reason), false, false, List.of(), List.of(), List.of());
    }
}
