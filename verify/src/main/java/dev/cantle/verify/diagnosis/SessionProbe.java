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
        Claim claim = leg.claim("kept-up", Layer.SESSION, "Nobody holds down the session to " + leg.remote(), "nobody");
        if (symptoms.isCease()) {
            return claim.refuted(
                    symptoms.words() + "; one end has ended the session on purpose",
                    List.of(leg.farEnd(), Owner.US),
                    "look for a shutdown on either side, and whether we announce more prefixes than "
                            + leg.farEnd().word() + " takes",
                    symptoms.evidence());
        }
        return claim.refuted(
                symptoms.words() + "; every layer below works",
                List.of(Owner.US, leg.farEnd()),
                "look for a shutdown or a prefix limit with idle-timeout on either side: show bgp neighbor "
                        + leg.remote(),
                symptoms.evidence());
    }
}
