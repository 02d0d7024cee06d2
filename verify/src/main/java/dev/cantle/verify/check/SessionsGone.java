package dev.cantle.verify.check;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** After a removal: no circuit of the slice has a BGP session any more. */
public final class SessionsGone implements Check {

    private static final String GONE = "gone";

    @Override
    public List<Finding> judge(Inquiry inquiry) {
        return inquiry.slice().circuits().stream()
                .flatMap(circuit -> circuit.link().peerings().stream().map(peering -> gone(inquiry, circuit, peering)))
                .toList();
    }

    private static Finding gone(Inquiry inquiry, Circuit circuit, Peering peering) {
        Claim claim = new Claim(
                circuit.name() + ".session." + peering.family().name().toLowerCase(Locale.ROOT),
                circuit.name(),
                Layer.SESSION,
                "BGP session to " + peering.remote() + " is gone",
                GONE);
        Seen<BgpSummary> seen = inquiry.observed().bgpSummary();
        Evidence evidence = seen.evidence().at(Part.bgpPeer(peering.remote()));
        return seen.match(
                data -> left(inquiry, peering, data.value())
                        .map(peer -> claim.refuted(
                                peer.state(),
                                List.of(Owner.US),
                                "roll back, and see with show configuration who else configures the session",
                                evidence))
                        .orElseGet(() -> claim.proven(GONE, evidence)),
                nothing -> nothing.answered() && Baseline.saysThatNothingRuns(nothing.reason())
                        ? claim.proven(GONE + ": " + nothing.reason(), seen.evidence())
                        : nothing.unknown(claim));
    }

    // The same address may be somebody else's in another routing instance.
    private static Optional<BgpPeer> left(Inquiry inquiry, Peering peering, BgpSummary summary) {
        String instance = inquiry.slice().routingInstance().name();
        return summary.peers(peering.remote().toString()).stream()
                .filter(peer -> peer.ribInstance().map(instance::equals).orElse(true))
                .findFirst();
    }
}
