package dev.cantle.cli.push.proof;

import dev.cantle.cli.console.StopSignal;
import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.netconf.junos.JunosSession;
import dev.cantle.verify.Depth;
import dev.cantle.verify.Judging;
import dev.cantle.verify.Poll;
import dev.cantle.verify.Proof;
import dev.cantle.verify.ProofWait;
import dev.cantle.verify.Surroundings;
import dev.cantle.verify.Verifier;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.report.Look;
import dev.cantle.verify.snapshot.Comparison;
import dev.cantle.verify.snapshot.Meant;
import dev.cantle.verify.snapshot.Snapshot;
import dev.cantle.verify.snapshot.collateral.Collateral;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.SavingReplySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Proves a slice by what the device itself says. */
public final class SliceProving implements Proving {

    /** The folder of the evidence in which the state before the change is. */
    public static final String BEFORE = "before";

    private static final String AFTER = "after";
    private static final String RESTORED = "restored";

    private static final String DENIED = "permission denied";
    private static final int NAMED = 3;

    private final Slice slice;
    private final VerifyPolicy usual;
    private final Duration window;
    private JunosSession session;
    private SavingReplySource evidence;
    private ReplySource passing;
    private final StopSignal stop;
    private final Clock clock;
    private final Consumer<String> progress;
    private final Verifier verifier;
    private final Map<String, Baseline> aroundBefore = new HashMap<>();
    private Baseline baseline = Baseline.none();
    private List<Snapshot> snapshot = List.of();
    private List<String> unseen = List.of();
    private Meant meant;
    private final Map<String, Comparison> compared = new LinkedHashMap<>();
    private boolean removal;
    private Set<String> taken = Set.of();
    private Map<String, SavingReplySource> around = Map.of();
    private final List<Look> looks = new ArrayList<>();
    private List<Verdict> verdicts = List.of();
    private List<Instant> rollsBackAt = List.of();

    /**
     * A proof over an open session.
     *
     * @param slice what is wanted
     * @param policy how long to wait
     * @param window how long the device waits to be confirmed, from now on; zero when it does not wait
     * @param session the session; when it is lost there is nothing to wait for
     * @param evidence answers what the verdict rests on
     * @param passing answers what is not kept: the look after a roll-back
     * @param stop how the user interrupts
     * @param clock what time it is
     * @param progress hears of every look in one line
     */
    public SliceProving(
            Slice slice,
            VerifyPolicy policy,
            Duration window,
            JunosSession session,
            SavingReplySource evidence,
            ReplySource passing,
            StopSignal stop,
            Clock clock,
            Consumer<String> progress) {
        this.slice = slice;
        this.usual = policy;
        this.window = window;
        this.session = session;
        this.evidence = evidence;
        this.passing = passing;
        this.stop = stop;
        this.clock = clock;
        this.progress = progress;
        this.meant = MeantByChange.ownOf(slice);
        verifier = new Verifier(clock);
    }

    @Override
    public void before() {
        baseline = Baseline.take(evidence.inside(BEFORE), clock);
        Collateral.Before seen = Collateral.before(evidence, BEFORE);
        snapshot = List.of(seen.snapshot());
        unseen = seen.unknown();
        // kept apart from the look after, so that both can be judged again
        around.forEach((name, source) -> aroundBefore.put(name, Baseline.take(source.inside(BEFORE), clock)));
    }

    /** What the login may not ask for is said all the same: the next push would need it. */
    @Override
    public void beginsWithNothing() {
        boolean unreadable = !unseen.isEmpty() || baseline.match(() -> false, unknown -> true, known -> false);
        if (unreadable && unseen.stream().noneMatch(reason -> reason.contains(DENIED))) {
            baseline = Baseline.none();
            snapshot = List.of();
            unseen = List.of();
            // who judges again shall not find half a look
            evidence.inside(BEFORE).beginAnew();
        }
    }

    /**
     * Proves a removal from now on: that the slice is gone and all else is as it was.
     *
     * @param sources who answers for other parts of the router, by their names
     */
    public void removing(Map<String, SavingReplySource> sources) {
        removal = true;
        around = Map.copyOf(sources);
    }

    @Override
    public void takesAway(Set<String> instances) {
        taken = Set.copyOf(instances);
    }

    @Override
    public void changes(SealedConfiguration before, SealedConfiguration after) {
        meant = MeantByChange.by(slice, before.setCommands(), after.setCommands());
        keep("configuration-before.set", before);
        keep("configuration-after.set", after);
    }

    /** What the change means is evidence, too: whoever judges again must know what was to go. */
    private void keep(String file, SealedConfiguration configuration) {
        try {
            Files.createDirectories(evidence.folder());
            Files.write(
                    evidence.folder().resolve(file),
                    configuration.setCommands().stream().sorted().toList());
        } catch (IOException e) {
            progress.accept("the evidence cannot be written: " + e.getMessage());
        }
    }

    @Override
    public List<String> unseen() {
        return unseen;
    }

    @Override
    public List<Look> looks() {
        return List.copyOf(looks);
    }

    @Override
    public List<Comparison> comparisons() {
        return List.copyOf(compared.values());
    }

    /** The same judging, and in each of its deep looks whether anything is gone that the change was not to touch. */
    private Judging withCollateral(Judging judging, String name, Meant allowed) {
        return depth -> {
            Verdict verdict = judging.look(depth);
            if (depth == Depth.GLANCE || snapshot.isEmpty()) {
                return verdict;
            }
            Collateral.Judged judged = new Collateral(snapshot.get(0), allowed, clock).judge(evidence, name);
            compared.put(name, judged.comparison());
            List<Finding> all = new ArrayList<>(verdict.findings());
            all.addAll(judged.findings());
            return new Verdict(all, verdict.sessions(), clock.instant());
        };
    }

    private Judging judging() {
        Baseline left = baseline.without(taken);
        if (removal) {
            List<Surroundings> parts = around.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(part -> new Surroundings(
                            part.getKey(), part.getValue(), aroundBefore.getOrDefault(part.getKey(), Baseline.none())))
                    .toList();
            return verifier.removed(slice, evidence, left, parts);
        }
        // A new key or address resets the slice's own sessions, which is what the push is for.
        return verifier.judging(slice, evidence, left.allowingResets());
    }

    /**
     * What was there before the change, from a look that somebody else took.
     *
     * @param folder the replies of that look
     */
    public void beganWith(Baseline before, Path folder) {
        baseline = before;
        snapshot = Files.isDirectory(folder) ? List.of(Snapshot.in(folder, BEFORE)) : List.of();
    }

    /** The same proof goes on over another session, after the one before was lost. */
    public void moveTo(JunosSession other, SavingReplySource kept, ReplySource notKept) {
        session = other;
        evidence = kept;
        passing = notKept;
    }

    @Override
    public boolean prove(VerifyPolicy policy) {
        if (rollsBackAt.isEmpty()) {
            rollsBackAt = List.of(clock.instant().plus(window));
        }
        Duration left = window.isZero() ? window : Duration.between(clock.instant(), rollsBackAt.get(0));
        Proof proof = await(policy, withCollateral(judging(), AFTER, meant), left, true);
        verdicts = List.of(proof.verdict());
        proof.timings().stream().map(Look::of).forEach(looks::add);
        return proof.isProven();
    }

    @Override
    public boolean proveStateBefore() {
        if (baseline.equals(Baseline.none())) {
            return true;
        }
        Judging restored = withCollateral(verifier.restored(slice, passing, baseline), RESTORED, Meant.nothing());
        return await(usual, restored, Duration.ZERO, false).isProven();
    }

    @Override
    public List<Verdict> verdicts() {
        return verdicts;
    }

    private Proof await(VerifyPolicy policy, Judging judging, Duration rollsBackIn, boolean heedsStop) {
        ProofWait wait = new ProofWait(clock, time -> pause(time, heedsStop));
        Proof proof = wait.await(policy, judging, poll -> progress.accept(line(poll, rollsBackIn)));
        // The wait leaves the interrupt status set; with it set, the SSH session would break at its next request.
        Thread.interrupted();
        return proof;
    }

    private void pause(Duration time, boolean heedsStop) throws InterruptedException {
        if (heedsStop) {
            stop.await(time);
        } else {
            pauseUnheeding(time);
        }
        if ((heedsStop && stop.isStopped()) || !session.isOpen()) {
            throw new InterruptedException();
        }
    }

    // After the user has asked to stop, the roll-back is still to be proven.
    private static void pauseUnheeding(Duration time) {
        new StopSignal().await(time);
    }

    private static String line(Poll poll, Duration rollsBackIn) {
        String sessions = poll.sessions().stream().map(SliceProving::words).collect(Collectors.joining(", "));
        String missing = poll.missing().isEmpty()
                ? (poll.depth() == Depth.GLANCE ? "nothing is missing" : "proven") + ", stable for "
                        + poll.stableFor().toSeconds() + " s"
                : poll.missing().size() + " not proven: " + named(poll.missing());
        String left = clock(poll.left()) + " left";
        // What matters most comes first: a narrow terminal cuts the rest.
        return "verify: "
                + (rollsBackIn.isZero()
                        ? left
                        : left + ", device rolls back in " + clock(rollsBackIn.minus(poll.elapsed())))
                + " | " + missing + " | " + sessions;
    }

    /** The first few, the causes before what follows from them. */
    private static String named(List<Finding> missing) {
        String first = missing.stream().limit(NAMED).map(Finding::id).collect(Collectors.joining(", "));
        return missing.size() > NAMED ? first + " and " + (missing.size() - NAMED) + " more" : first;
    }

    private static String clock(Duration left) {
        long seconds = Math.max(0, left.toSeconds());
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static String words(Session session) {
        return session.circuit() + " " + session.state();
    }
}
