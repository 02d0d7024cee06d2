package dev.cantle.verify.check;

import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.state.BgpPeer;
import java.util.List;
import java.util.Optional;

/**
 * The session has not left Established since the baseline. Junos counts flaps from the day that the session was
 * configured, so the count says nothing, only its growth does; without a baseline nothing is found.
 */
public final class FlapsNotGrown implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        return leg.inquiry().baseline().match(List::of, unreadable -> List.of(unknown(leg, unreadable)), known -> {
            long allowed = before(leg, known) + (known.resetsAllowed() ? 1 : 0);
            Claim claim = claim(leg, "at most " + allowed);
            return List.of(leg.whileUp(claim, peer -> judge(leg, claim, peer, allowed, known)));
        });
    }

    private static Claim claim(Leg leg, String expected) {
        return leg.claim("flaps", Layer.SESSION, "BGP session to " + leg.remote() + " has not flapped", expected);
    }

    private static Finding unknown(Leg leg, Baseline.Unreadable baseline) {
        return claim(leg, "as many as before")
                .unknown(
                        "the count before the change is not known: " + baseline.reason(),
                        "make the device answer before the change, then try again",
                        leg.inSummary(baseline.evidence()));
    }

    private static long before(Leg leg, Baseline.Known known) {
        Optional<BgpPeer> before = leg.find(known.peers());
        Long flaps = before.map(BgpPeer::flaps).orElse(null);
        return flaps == null ? 0 : flaps;
    }

    private static Finding judge(Leg leg, Claim claim, BgpPeer peer, long allowed, Baseline.Known known) {
        Long flaps = peer.flaps();
        if (flaps == null) {
            return claim.unknown("the device gives no count", "ask for show bgp summary by hand", leg.inSummary());
        }
        String actual = flaps + ", " + before(leg, known) + " before";
        return flaps <= allowed
                ? claim.proven(actual, leg.inSummary(), leg.inSummary(known.evidence()))
                : claim.refuted(
                        actual,
                        List.of(leg.farEnd(), Owner.CARRIER, Owner.US),
                        "see the last flap event in show bgp neighbor " + leg.remote() + ": BFD, hold time, or a reset",
                        leg.inSummary(),
                        leg.inSummary(known.evidence()));
    }
}
