package dev.cantle.verify.expect;

import dev.cantle.model.intent.expect.Amount;
import dev.cantle.model.intent.expect.SessionExpectation;
import dev.cantle.model.intent.expect.SessionExpectation.Count;
import dev.cantle.verify.check.Check;
import dev.cantle.verify.check.Inquiry;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.check.Words;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.Rib;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The BGP sessions are as old, as steady and as full as users expect. */
public final class ExpectedSessions implements Check {

    @Override
    public List<Finding> judge(Inquiry inquiry) {
        List<Finding> findings = new ArrayList<>();
        for (Leg leg : inquiry.legs()) {
            SessionExpectation expected =
                    inquiry.slice().expect().of(leg.circuit().name()).session();
            if (!expected.uptime().isZero()) {
                findings.add(uptime(leg, expected.uptime().toSeconds()));
            }
            for (Count count : Count.values()) {
                Amount amount = expected.counts().get(count);
                if (amount != null) {
                    findings.addAll(count(leg, count, amount));
                }
            }
        }
        return findings;
    }

    private static Finding uptime(Leg leg, long least) {
        Claim claim = leg.claim(
                "expect.uptime",
                Layer.SESSION,
                "BGP session to " + leg.remote() + " has been up for as long as expected",
                "at least " + Words.time(least));
        return leg.whileUp(claim, peer -> {
            Long seconds = peer.elapsedSeconds();
            if (seconds == null) {
                return notGiven(leg, claim);
            }
            return seconds >= least
                    ? claim.proven(Words.time(seconds), leg.inSummary())
                    : claim.refuted(
                            Words.time(seconds),
                            List.of(leg.farEnd(), Owner.CARRIER, Owner.US),
                            "see what took it down last in show bgp neighbor " + leg.remote() + ", or verify again in "
                                    + Words.time(least - seconds),
                            leg.inSummary());
        });
    }

    private static List<Finding> count(Leg leg, Count count, Amount amount) {
        return switch (count) {
            case ACTIVE, RECEIVED, ACCEPTED, HIDDEN -> List.of(routes(leg, count, amount));
            case FLAPS -> List.of(flaps(leg, amount));
            case FLAPS_SINCE_BEFORE -> flapsSinceBefore(leg, amount);
        };
    }

    private static Finding routes(Leg leg, Count count, Amount amount) {
        Claim claim = leg.claim(
                "expect." + count.key(),
                Layer.PREFIXES,
                leg.remote() + " has as many " + count.key() + " routes in the table as expected",
                amount.words());
        return leg.whileUp(claim, peer -> {
            Long number = peer.rib(leg.table()).map(rib -> number(rib, count)).orElse(null);
            return number == null
                    ? notGiven(leg, claim)
                    : Judged.amount(claim, amount, number)
                            .by(
                                    List.of(leg.farEnd(), Owner.US),
                                    "see show bgp summary and show route receive-protocol bgp " + leg.remote()
                                            + ", or change what is expected",
                                    leg.inSummary());
        });
    }

    private static @Nullable Long number(Rib rib, Count count) {
        return switch (count) {
            case ACTIVE -> rib.active();
            case RECEIVED -> rib.received();
            case ACCEPTED -> rib.accepted();
            default -> hidden(rib.received(), rib.accepted());
        };
    }

    private static @Nullable Long hidden(@Nullable Long received, @Nullable Long accepted) {
        return received == null || accepted == null ? null : Long.valueOf(Math.max(0, received - accepted));
    }

    private static Finding flaps(Leg leg, Amount amount) {
        Claim claim = leg.claim(
                "expect.flaps",
                Layer.SESSION,
                "BGP session to " + leg.remote() + " has flapped as often as expected",
                amount.words());
        return leg.whileUp(claim, peer -> {
            Long flaps = peer.flaps();
            return flaps == null ? notGiven(leg, claim) : flapped(leg, claim, amount, flaps, leg.inSummary());
        });
    }

    private static Finding flapped(Leg leg, Claim claim, Amount amount, long flaps, Evidence... evidence) {
        return Judged.amount(claim, amount, flaps)
                .by(
                        List.of(leg.farEnd(), Owner.CARRIER, Owner.US),
                        "see the last flap event in show bgp neighbor " + leg.remote()
                                + "; clear bgp neighbor statistics does not reset the count",
                        evidence);
    }

    private static List<Finding> flapsSinceBefore(Leg leg, Amount amount) {
        Claim claim = leg.claim(
                "expect.flapsSinceBefore",
                Layer.SESSION,
                "BGP session to " + leg.remote() + " has flapped since before as often as expected",
                amount.words());
        return leg.inquiry()
                .baseline()
                .match(
                        List::of,
                        unreadable -> List.of(claim.unknown(
                                "the count before the change is not known: " + unreadable.reason(),
                                "make the device answer before the change, then try again",
                                unreadable.evidence())),
                        known -> List.of(leg.whileUp(claim, peer -> grown(leg, claim, amount, peer, known))));
    }

    private static Finding grown(Leg leg, Claim claim, Amount amount, BgpPeer peer, Baseline.Known known) {
        Long flaps = peer.flaps();
        if (flaps == null) {
            return notGiven(leg, claim);
        }
        Long before = leg.find(known.peers()).map(BgpPeer::flaps).orElse(0L);
        return flapped(leg, claim, amount, Math.max(0, flaps - before), leg.inSummary(), known.evidence());
    }

    private static Finding notGiven(Leg leg, Claim claim) {
        return claim.unknown("the device does not give it", "ask for show bgp summary by hand", leg.inSummary());
    }
}
