package dev.cantle.verify.check;

import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.state.BgpNeighbor;
import dev.cantle.verify.state.BgpNeighbors;
import dev.cantle.verify.state.BgpPeer;
import java.util.List;
import java.util.Optional;

/**
 * The session lives in the slice's routing instance. The summary does not name instances; the names of the session's
 * tables do, and where there are none, {@code show bgp neighbor} does.
 */
public final class SessionInstance implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        String wanted = leg.inquiry().slice().routingInstance().name();
        Claim claim = leg.claim(
                "instance", Layer.SESSION, "BGP session to " + leg.remote() + " is in the routing instance", wanted);
        if (leg.inquiry().asking() == Inquiry.Asking.PER_TABLE && namesNoInstance(leg)) {
            return List.of();
        }
        return List.of(leg.whileUp(
                claim,
                peer -> peer.ribInstance()
                        .map(found -> judge(leg, claim, wanted, found, leg.inSummary()))
                        .orElseGet(() -> byNeighbor(leg, claim, wanted))));
    }

    /** A session that has just come up may have no tables yet; to ask for the neighbor is left to a full look. */
    private static boolean namesNoInstance(Leg leg) {
        return leg.isEstablished()
                && leg.summary()
                        .match(
                                data -> leg.find(data.value())
                                        .flatMap(BgpPeer::ribInstance)
                                        .isEmpty(),
                                nothing -> false);
    }

    private static Finding byNeighbor(Leg leg, Claim claim, String wanted) {
        Seen<BgpNeighbors> seen = leg.observed().bgpNeighbor(leg.remote());
        return seen.judge(claim, neighbors -> {
            List<BgpPeer> peers =
                    neighbors.neighbors().stream().map(BgpNeighbor::peer).toList();
            Optional<String> found = leg.find(peers).map(BgpPeer::instance);
            return found.map(instance -> judge(leg, claim, wanted, instance, leg.inSummary(seen.evidence())))
                    .orElseGet(() -> claim.unknown(
                            "neither tables nor the neighbor name an instance",
                            "ask for show bgp neighbor " + leg.remote() + " by hand",
                            leg.inSummary(seen.evidence())));
        });
    }

    private static Finding judge(Leg leg, Claim claim, String wanted, String found, Evidence evidence) {
        return found.equals(wanted)
                ? claim.proven(found, evidence)
                : claim.refuted(
                        found,
                        List.of(Owner.US),
                        "move " + leg.circuit().link().interfaceName() + " and its BGP group to the routing instance "
                                + wanted,
                        evidence);
    }
}
