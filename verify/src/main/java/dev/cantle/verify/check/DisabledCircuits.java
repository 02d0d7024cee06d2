package dev.cantle.verify.check;

import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.BgpPeer;
import dev.cantle.verify.state.BgpSummary;
import dev.cantle.verify.state.Interfaces;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A disabled circuit is configured, and its sessions are down. */
public final class DisabledCircuits implements Check {

    @Override
    public List<Finding> judge(Inquiry inquiry) {
        return inquiry.disabled().stream()
                .flatMap(circuit -> Stream.concat(
                        Stream.of(configured(inquiry, circuit)),
                        circuit.link().peerings().stream().map(peering -> down(new Leg(inquiry, circuit, peering)))))
                .toList();
    }

    private static Finding configured(Inquiry inquiry, Circuit circuit) {
        String unit = circuit.link().interfaceName();
        Claim claim = new Claim(
                circuit.name() + ".interface",
                circuit.name(),
                Layer.INTERFACE,
                unit + " is configured for the disabled circuit",
                "listed");
        Seen<Interfaces> seen = inquiry.observed().interfaces();
        Evidence evidence = seen.evidence().at(Part.unit(unit));
        return seen.judge(
                claim,
                interfaces -> interfaces
                        .unit(unit)
                        .map(found -> claim.proven(
                                "listed, admin " + Words.known(found.admin()) + ", oper " + Words.known(found.oper()),
                                evidence))
                        .orElseGet(() -> claim.refuted(
                                "not there",
                                List.of(Owner.US),
                                "configure " + unit + ", or take the circuit out of the intent",
                                evidence)));
    }

    private static Finding down(Leg leg) {
        Peering peering = leg.peering();
        Claim claim = new Claim(
                leg.circuit().name() + ".session." + peering.family().name().toLowerCase(Locale.ROOT),
                leg.circuit().name(),
                Layer.SESSION,
                "BGP session to " + peering.remote() + " is held down",
                "not " + BgpPeer.ESTABLISHED);
        Seen<BgpSummary> seen = leg.summary();
        return seen.judge(claim, summary -> {
            String state = leg.find(summary).map(BgpPeer::state).orElse("not listed");
            return state.equals(BgpPeer.ESTABLISHED)
                    ? claim.refuted(
                            state,
                            List.of(Owner.US),
                            "disable " + leg.circuit().link().interfaceName() + ", or enable the circuit in the intent",
                            leg.inSummary())
                    : claim.proven(state, leg.inSummary());
        });
    }
}
