package dev.cantle.verify.diagnosis;

import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import java.util.List;

/**
 * The two ends agree on their OPEN messages: above all on both AS numbers (RFC 4271 §6.2). The device does not say what
 * was refused.
 */
final class OpenProbe implements LayerProbe {

    @Override
    public Finding judge(Leg leg, Symptoms symptoms) {
        Claim claim = leg.claim("open", Layer.OPEN, leg.remote() + " and we agree on OPEN messages", "agreed");
        if (!symptoms.isOpenError()) {
            // after a Cease both ends try anew: an OPEN on its way is no riddle then
            return symptoms.state().equals("OpenSent") && !symptoms.isCease()
                    ? unanswered(leg, claim, symptoms)
                    : claim.proven("no OPEN error: " + symptoms.words(), symptoms.evidence());
        }
        String where = leg.circuit()
                .match(
                        aws -> "the Amazon side ASN of the gateway is "
                                + leg.circuit().link().bgp().remoteAs() + " and the BGP ASN of the virtual interface",
                        azure -> "the peer ASN of the peering",
                        gcp -> "the ASN of the Cloud Router is "
                                + leg.circuit().link().bgp().remoteAs() + " and the peer ASN of its BGP peer",
                        other ->
                                "the peer's AS is " + leg.circuit().link().bgp().remoteAs() + " and its remote AS");
        boolean refusedThere = !symptoms.isOpenErrorOfOurs();
        return claim.refuted(
                symptoms.words()
                        + (refusedThere ? "; the far end refuses our OPEN" : "; we refuse its OPEN")
                        + ": most likely the AS numbers do not agree, else a hold time, an identifier or a capability",
                List.of(leg.farEnd(), Owner.US),
                "check that " + where + " is " + leg.inquiry().slice().asnOn(leg.circuit())
                        + (refusedThere ? ": that is the AS number which we present" : ""),
                symptoms.evidence());
    }

    private static Finding unanswered(Leg leg, Claim claim, Symptoms symptoms) {
        return claim.refuted(
                symptoms.words() + "; it has taken the connection, and its OPEN does not come",
                List.of(leg.farEnd(), Owner.US),
                "ask " + leg.farEnd().named() + " whether its BGP hangs; a session that is only coming up is past this"
                        + " within seconds: verify again",
                symptoms.evidence());
    }
}
