package dev.cantle.verify.diagnosis;

import dev.cantle.verify.check.Leg;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.Ping;
import java.util.List;

/** The far end answers echo requests, and so ARP or neighbor discovery before them. */
final class LinkProbe implements LayerProbe {

    @Override
    public Finding judge(Leg leg, Symptoms symptoms) {
        Claim claim = leg.claim("link", Layer.LINK, leg.remote() + " answers ping", "answers");
        Seen<Ping> seen = leg.observed()
                .ping(
                        leg.remote(),
                        leg.inquiry().slice().routingInstance().name(),
                        leg.peering().local().address());
        Evidence answers = seen.evidence().at(Part.ping());
        return seen.judge(claim, ping -> {
            String actual = ping.received() + " of " + ping.sent() + " answers";
            if (ping.answered()) {
                return claim.proven(actual, answers);
            }
            if (symptoms.isTcpProven() && !symptoms.isHoldTimeExpired()) {
                // a far end may drop echo requests and still speak BGP
                return claim.proven(actual + ", but it speaks BGP", answers, symptoms.evidence());
            }
            return claim.refuted(
                    actual,
                    List.of(Owner.CARRIER, leg.farEnd()),
                    "show arp no-resolve interface " + leg.circuit().link().interfaceName() + ": without an entry for "
                            + leg.remote() + " have the carrier check the path and " + vlan(leg)
                            + "; with one, have " + leg.farEnd().word() + " check the address of its end",
                    answers);
        });
    }

    private static String vlan(Leg leg) {
        return leg.circuit()
                .match(
                        aws -> "VLAN " + aws.vlan() + " of the virtual interface",
                        azure -> "inner VLAN " + azure.innerVlan() + " of the peering",
                        other -> "its VLAN");
    }
}
