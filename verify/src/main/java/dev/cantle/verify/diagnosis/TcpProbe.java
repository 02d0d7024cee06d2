package dev.cantle.verify.diagnosis;

import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import java.util.List;

/**
 * TCP comes up between the two ends. A wrong MD5 key shows here and nowhere else: the segment with the wrong
 * signature is dropped without a word (RFC 2385 §3), so that the session tries for ever, without an error.
 */
final class TcpProbe implements LayerProbe {

    @Override
    public Finding judge(Leg leg, Symptoms symptoms) {
        Claim claim = leg.claim("tcp", Layer.TCP, leg.remote() + " takes TCP connections to port 179", "a connection");
        if (!symptoms.unreadable().isEmpty()) {
            return claim.unknown(
                    symptoms.unreadable(),
                    "ask for show bgp neighbor " + leg.remote() + " by hand",
                    symptoms.evidence());
        }
        if (symptoms.isTcpProven()) {
            return claim.proven("BGP messages were exchanged: " + symptoms.words(), symptoms.evidence());
        }
        if (symptoms.state().equals("Idle") && symptoms.lastError().isEmpty()) {
            return claim.proven("not tried: " + symptoms.words(), symptoms.evidence());
        }
        if (symptoms.isHoldTimeExpired()) {
            return claim.refuted(
                    symptoms.words(),
                    List.of(leg.farEnd(), Owner.CARRIER),
                    "the far end fell silent: ping it with full-size packets and do-not-fragment (MTU), and ask "
                            + leg.farEnd().word() + " about maintenance",
                    symptoms.evidence());
        }
        return leg.circuit().link().bgp().authentication().match(() -> withoutKey(leg, claim, symptoms), md5 -> {
            String where = leg.circuit()
                    .match(
                            aws -> "the BGP authentication key of the virtual interface",
                            azure -> "the shared key of the peering",
                            other -> "the key of the peer");
            return claim.refuted(
                    symptoms.words() + "; authentication: nothing is answered, as with two different MD5 keys",
                    List.of(leg.farEnd(), Owner.US),
                    "compare the keys on both sides: ours is in " + md5.key() + ", theirs is " + where
                            + "; if they are the same, look for a filter on TCP port 179",
                    symptoms.evidence());
        });
    }

    private static Finding withoutKey(Leg leg, Claim claim, Symptoms symptoms) {
        return claim.refuted(
                symptoms.words() + "; nothing is answered",
                List.of(leg.farEnd(), Owner.US),
                "ask " + leg.farEnd().word() + " whether BGP is configured towards "
                        + leg.peering().local().address() + ", and whether it expects an MD5 key: intent has none",
                symptoms.evidence());
    }
}
