package dev.cantle.verify.check;

import dev.cantle.model.value.Asn;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import java.util.List;
import java.util.Optional;

/** The session is configured, with the peer's AS, and up. */
public final class SessionEstablished implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        Asn remoteAs = leg.circuit().link().bgp().remoteAs();
        Claim session =
                leg.claim("session", Layer.SESSION, "BGP session to " + leg.remote() + " is up", BgpPeer.ESTABLISHED);
        Claim peerAs = leg.claim(
                "peer-as", Layer.OPEN, "BGP session to " + leg.remote() + " is with AS " + remoteAs, "AS " + remoteAs);
        Seen<BgpSummary> seen = leg.summary();
        return List.of(
                seen.judge(session, summary -> up(leg, session, leg.find(summary))),
                seen.judge(peerAs, summary -> withPeer(leg, peerAs, remoteAs, leg.find(summary))));
    }

    private static Finding up(Leg leg, Claim claim, Optional<BgpPeer> peer) {
        if (peer.isEmpty()) {
            return claim.refuted(
                    "the device has no such session",
                    List.of(Owner.US),
                    "configure the neighbor " + leg.remote() + " in the group "
                            + leg.circuit().name(),
                    leg.inSummary());
        }
        BgpPeer found = peer.get();
        if (!found.established()) {
            return claim.refuted(
                    found.state() + forSeconds(found),
                    List.of(leg.farEnd(), Owner.US),
                    "mend the lowest layer of this circuit that is refuted; the session then comes up by itself",
                    leg.inSummary());
        }
        return claim.proven(found.state() + forSeconds(found), leg.inSummary());
    }

    private static String forSeconds(BgpPeer peer) {
        Long seconds = peer.elapsedSeconds();
        return seconds == null ? "" : " for " + Words.time(seconds);
    }

    private static Finding withPeer(Leg leg, Claim claim, Asn wanted, Optional<BgpPeer> peer) {
        Long found = peer.map(BgpPeer::peerAs).orElse(null);
        if (found == null) {
            String actual = peer.isEmpty() ? "the device has no such session" : "the device does not name the AS";
            return claim.unknown(actual, "configure peer-as " + wanted + ", then verify again", leg.inSummary());
        }
        if (found != wanted.number()) {
            return claim.refuted(
                    "AS " + found, List.of(Owner.US), "configure peer-as " + wanted + " here", leg.inSummary());
        }
        // while it is down the device only repeats our own peer-as: nobody has heard from the far end
        return peer.filter(BgpPeer::established).isPresent()
                ? claim.proven("AS " + found, leg.inSummary())
                : claim.unknown(Leg.DOWN, Leg.BRING_UP, leg.inSummary());
    }
}
