package dev.cantle.verify;

import dev.cantle.model.intent.Slice;
import dev.cantle.verify.check.Check;
import dev.cantle.verify.check.DisabledCircuits;
import dev.cantle.verify.check.FlapsNotGrown;
import dev.cantle.verify.check.Inquiry;
import dev.cantle.verify.check.InterfaceAddresses;
import dev.cantle.verify.check.InterfaceUp;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.check.SessionEstablished;
import dev.cantle.verify.check.SessionInstance;
import dev.cantle.verify.check.SessionsGone;
import dev.cantle.verify.check.before.EverythingAsBefore;
import dev.cantle.verify.check.before.SurroundingsAsBefore;
import dev.cantle.verify.check.route.AdvertisedPaths;
import dev.cantle.verify.check.route.AdvertisedPrefixes;
import dev.cantle.verify.check.route.OwnRoutesPresent;
import dev.cantle.verify.check.route.PrefixLimitHeadroom;
import dev.cantle.verify.check.route.RangePaths;
import dev.cantle.verify.check.route.ReceivedByTable;
import dev.cantle.verify.check.route.ReceivedPrefixes;
import dev.cantle.verify.check.route.RibCounts;
import dev.cantle.verify.check.route.RoutePaths;
import dev.cantle.verify.diagnosis.RouteDiagnosis;
import dev.cantle.verify.diagnosis.SessionDiagnosis;
import dev.cantle.verify.expect.ExpectedRoutes;
import dev.cantle.verify.expect.ExpectedSessions;
import dev.cantle.verify.expect.ExpectedTables;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.observation.Observation;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.state.BgpPeer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges whether a device does what a slice intends. Every check comes from the intent; a reply that is missing,
 * refused, malformed or empty makes findings unknown and never proven. A {@link Depth#GLANCE} finds less than a full
 * look, and nothing else.
 *
 * <p>Has no state between looks. A look runs on the thread that calls it, which must be the source's.
 */
public final class Verifier {

    /** What replies about whole tables show. */
    private static final List<Check> BY_TABLE = List.of(
            new InterfaceUp(),
            new InterfaceAddresses(),
            new SessionEstablished(),
            new SessionInstance(),
            new FlapsNotGrown(),
            new RibCounts(),
            new RoutePaths(),
            new RangePaths(),
            new OwnRoutesPresent(),
            new PrefixLimitHeadroom(),
            new ExpectedSessions(),
            new DisabledCircuits(),
            new SurroundingsAsBefore());
    /** What only replies about each peer show. */
    private static final List<Check> BY_PEER =
            List.of(new ReceivedPrefixes(), new AdvertisedPrefixes(), new AdvertisedPaths());

    private static final Check GLANCE = new ReceivedByTable();
    private static final List<Check> DIAGNOSIS = List.of(new SessionDiagnosis(), new RouteDiagnosis());
    private static final Check GONE = new SessionsGone();
    private static final Check RESTORED = new EverythingAsBefore();

    private final Clock clock;

    /** A verifier that dates its verdicts by that clock. */
    public Verifier(Clock clock) {
        this.clock = clock;
    }

    /**
     * Judges a slice, with a diagnosis of every session that is down.
     *
     * @param slice what is wanted
     * @param source who answers: a device, or a folder of saved replies
     * @param baseline what was there before; {@link Baseline#none()} when no change is judged
     */
    public Verdict judge(Slice slice, ReplySource source, Baseline baseline) {
        return judging(slice, source, baseline).look(Depth.DIAGNOSIS);
    }

    /** The same as {@link #judge} for a {@link ProofWait}, at the depth that it asks for. */
    public Judging judging(Slice slice, ReplySource source, Baseline baseline) {
        return depth -> {
            Inquiry inquiry = new Inquiry(slice, new Observation(source, clock), baseline, asking(depth));
            List<Finding> findings = new ArrayList<>();
            // these look on while the checks read tables, and so come before them
            ExpectedTables tables = new ExpectedTables(inquiry);
            ExpectedRoutes routes = new ExpectedRoutes(inquiry);
            checks(depth).forEach(check -> findings.addAll(check.judge(inquiry)));
            findings.addAll(tables.judge());
            findings.addAll(routes.judge());
            return verdict(inquiry, findings);
        };
    }

    private static Inquiry.Asking asking(Depth depth) {
        return depth == Depth.GLANCE ? Inquiry.Asking.PER_TABLE : Inquiry.Asking.PER_PEER;
    }

    private static List<Check> checks(Depth depth) {
        List<Check> checks = new ArrayList<>();
        if (depth == Depth.DIAGNOSIS) {
            // first, so that within a layer the reason stands before what follows from it
            checks.addAll(DIAGNOSIS);
        }
        checks.addAll(depth == Depth.GLANCE ? List.of(GLANCE) : BY_PEER);
        checks.addAll(BY_TABLE);
        return checks;
    }

    /**
     * Judges, after a roll back, whether everything that was up before the change is up again: for a
     * {@link ProofWait}. Whether the configuration is the one before is for whoever rolled back to compare.
     */
    public Judging restored(Slice slice, ReplySource source, Baseline baseline) {
        return depth -> {
            Inquiry inquiry = new Inquiry(slice, new Observation(source, clock), baseline);
            return verdict(inquiry, RESTORED.judge(inquiry));
        };
    }

    /**
     * Judges a removal: the slice's sessions are gone, and all else is as before. Whether the configuration is gone is
     * for whoever removed it to compare.
     *
     * @param source who answers for the logical system of the slice
     * @param baseline what was there before
     * @param around what else of the router is looked at
     */
    public Judging removed(Slice slice, ReplySource source, Baseline baseline, List<Surroundings> around) {
        return depth -> {
            Inquiry inquiry = new Inquiry(slice, new Observation(source, clock), baseline);
            List<Finding> findings = new ArrayList<>(GONE.judge(inquiry));
            findings.addAll(new SurroundingsAsBefore().judge(inquiry));
            for (Surroundings other : around) {
                Observation there = new Observation(other.source(), clock);
                RESTORED.judge(new Inquiry(slice, there, other.baseline()))
                        .forEach(finding -> findings.add(finding.in(other.name())));
            }
            return new Verdict(findings, List.of(), clock.instant());
        };
    }

    private Verdict verdict(Inquiry inquiry, List<Finding> findings) {
        List<Session> sessions = inquiry.legs().stream().map(Verifier::session).toList();
        return new Verdict(findings, sessions, clock.instant());
    }

    private static Session session(Leg leg) {
        String state = leg.summary()
                .match(
                        data -> leg.find(data.value()).map(BgpPeer::state).orElse("not configured"),
                        nothing -> Session.UNKNOWN);
        return new Session(leg.circuit().name(), leg.remote(), state);
    }
}
