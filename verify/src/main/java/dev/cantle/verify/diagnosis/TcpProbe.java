package dev.cantle.verify.diagnosis;

import dev.cantle.model.intent.bgp.Authentication;
import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import java.util.List;

/**
 * TCP comes up between the two ends. A wrong MD5 key shows here and nowhere else: the segment with the wrong
 * signature is dropped without a word (RFC 2385 §3), so that the session tries for ever, without an error. That is what
 * it most likely is where a key is configured, and no more than that: a far end without BGP looks the same.
 */
final class TcpProbe implements LayerProbe {

    @Override
    public Finding judge(Leg leg, Symptoms symptoms) {
        Claim claim = claim(leg, Layer.TCP);
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
                    symptoms.words() + "; the far end fell silent",
                    List.of(leg.farEnd(), Owner.CARRIER),
                    "ask " + leg.farEnd().named()
                            + " whether its BGP hangs or is under maintenance, and have the carrier"
                            + " check the path for loss",
                    symptoms.evidence());
        }
        return leg.circuit()
                .link()
                .bgp()
                .authentication()
                .match(() -> withoutKey(leg, symptoms), md5 -> withKey(leg, symptoms, md5));
    }

    private static Claim claim(Leg leg, Layer layer) {
        return leg.claim("tcp", layer, leg.remote() + " takes TCP connections to port 179", "a connection");
    }

    private static Finding withKey(Leg leg, Symptoms symptoms, Authentication.Md5 md5) {
        String where = leg.circuit()
                .match(
                        aws -> "the BGP authentication key of the virtual interface",
                        azure -> "the shared key of the peering",
                        gcp -> "the MD5 authentication key of the Cloud Router's BGP peer",
                        other -> "the key of the peer");
        return claim(leg, Layer.AUTHENTICATION)
                .refuted(
                        symptoms.words() + "; nothing is answered: most likely two different MD5 keys, but a filter on"
                                + " TCP port 179, or BGP that is not up there, looks the same",
                        List.of(leg.farEnd(), Owner.US),
                        "compare the keys on both sides: ours is in " + md5.key() + ", theirs is " + where
                                + "; show log messages | match tcp_auth_ok names a wrong digest, if there is one; if the"
                                + " keys are the same, " + otherwise(leg),
                        symptoms.evidence());
    }

    private static String otherwise(Leg leg) {
        return "have " + leg.farEnd().named() + " check that BGP is up towards "
                + leg.peering().local().address() + ", and look for a filter on TCP port 179";
    }

    private static Finding withoutKey(Leg leg, Symptoms symptoms) {
        return claim(leg, Layer.TCP)
                .refuted(
                        symptoms.words() + "; nothing is answered: most likely BGP is not up there, but a filter on TCP"
                                + " port 179, or an MD5 key that only the far end has, looks the same",
                        List.of(leg.farEnd(), Owner.US),
                        otherwise(leg) + "; ask whether it expects an MD5 key: intent has none",
                        symptoms.evidence());
    }
}
