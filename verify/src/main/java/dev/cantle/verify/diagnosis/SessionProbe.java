package dev.cantle.verify.diagnosis;

import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import java.util.List;

/** Nobody holds the session down on purpose: the last cause that is left when all layers below work. */
final class SessionProbe implements LayerProbe {

    @Override
    public Finding judge(Leg leg, Symptoms symptoms) {
        Claim claim = claim(leg, Layer.SESSION);
        if (symptoms.isBfdDown()) {
            return claim.refuted(
                    symptoms.words() + "; BFD fell silent and took the session down",
                    List.of(Owner.CARRIER, leg.farEnd()),
                    "show bfd session address " + leg.remote() + ": look for loss on the path, and whether "
                            + leg.farEnd().named() + " still runs BFD",
                    symptoms.evidence());
        }
        if (symptoms.isCease()) {
            return symptoms.isCeaseOfOurs() && limit(leg) > 0
                    ? overLimit(leg, claim(leg, Layer.PREFIX_LIMIT), symptoms)
                    : ended(leg, claim, symptoms);
        }
        return claim.refuted(
                symptoms.words() + "; every layer below works",
                List.of(Owner.US, leg.farEnd()),
                "look for a shutdown or a prefix limit with idle-timeout on either side: show bgp neighbor "
                        + leg.remote(),
                symptoms.evidence());
    }

    private static Claim claim(Leg leg, Layer layer) {
        return leg.claim("kept-up", layer, "Nobody holds down the session to " + leg.remote(), "nobody");
    }

    /** We end a session by ourselves when the peer announces too much; a shutdown would stand in the configuration. */
    private static Finding overLimit(Leg leg, Claim claim, Symptoms symptoms) {
        return claim.refuted(
                symptoms.words() + "; we have ended the session, as beyond our limit of " + limit(leg)
                        + " prefixes: most likely that, else somebody has shut it down here",
                List.of(leg.farEnd(), Owner.US),
                "have " + leg.farEnd().named() + " count what it announces; if it is right, raise prefixLimit of "
                        + leg.circuit().name() + ", and clear bgp neighbor " + leg.remote()
                        + " where an idle-timeout holds the session down; if it announces no more than that, look for a"
                        + " shutdown here",
                symptoms.evidence());
    }

    private static Finding ended(Leg leg, Claim claim, Symptoms symptoms) {
        boolean theirs = !symptoms.isCeaseOfOurs();
        int announced = leg.announced().size();
        String why = symptoms.flaps() > 1
                ? ", " + symptoms.flaps() + " times: most likely it takes fewer prefixes than we announce, or somebody"
                        + " resets it"
                : ": most likely a shutdown or a reset";
        return claim.refuted(
                symptoms.words() + (theirs ? "; the far end has" : "; one end has") + " ended the session on purpose"
                        + why,
                List.of(leg.farEnd(), Owner.US),
                "look for a shutdown " + (theirs ? "there" : "on either side")
                        + ", and whether we announce more prefixes than "
                        + leg.farEnd().named() + " takes: intent announces " + announced
                        + (theirs ? "; if its session was changed, compare AS number and key with it" : ""),
                symptoms.evidence());
    }

    /** How many prefixes the far end may announce; 0 for any number. */
    static long limit(Leg leg) {
        return leg.circuit().link().bgp().prefixLimit(leg.family()).match(() -> 0L, most -> most.maximum());
    }
}
