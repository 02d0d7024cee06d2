package dev.cantle.verify.check;

import dev.cantle.model.intent.Circuit;
import dev.cantle.verify.finding.Claim;
import dev.cantle.verify.finding.Finding;
import dev.cantle.verify.finding.Layer;
import dev.cantle.verify.finding.Owner;
import dev.cantle.verify.observation.Seen;
import dev.cantle.verify.source.Evidence;
import dev.cantle.verify.source.Part;
import dev.cantle.verify.state.Interfaces;
import dev.cantle.verify.state.port.LogicalInterface;
import java.util.List;

/** The interface of every circuit, an irb unit or a tagged unit of a port, is there and up. */
public final class InterfaceUp implements Check {

    @Override
    public List<Finding> judge(Inquiry inquiry) {
        Seen<Interfaces> seen = inquiry.observed().interfaces();
        return inquiry.enabled().stream()
                .map(circuit -> seen.judge(
                        claim(circuit),
                        interfaces -> interfaces
                                .unit(circuit.link().interfaceName())
                                .map(unit -> judge(circuit, unit, seen))
                                .orElseGet(() -> claim(circuit)
                                        .refuted(
                                                "not there",
                                                List.of(Owner.US),
                                                "configure " + circuit.link().interfaceName()
                                                        + " in the logical system",
                                                unit(circuit, seen)))))
                .toList();
    }

    private static Claim claim(Circuit circuit) {
        return new Claim(
                circuit.name() + ".interface",
                circuit.name(),
                Layer.INTERFACE,
                circuit.link().interfaceName() + " is up",
                "admin up, oper up");
    }

    private static Finding judge(Circuit circuit, LogicalInterface unit, Seen<Interfaces> seen) {
        String actual = "admin " + Words.known(unit.admin()) + ", oper " + Words.known(unit.oper());
        if (unit.up()) {
            return claim(circuit).proven(actual, unit(circuit, seen));
        }
        if (unit.admin() == null || unit.oper() == null) {
            return claim(circuit)
                    .unknown(actual, "ask for show interfaces terse " + unit.name() + " by hand", unit(circuit, seen));
        }
        boolean byUs = !"up".equals(unit.admin());
        return claim(circuit)
                .refuted(
                        actual + (byUs ? "" : portsDown(seen)),
                        byUs ? List.of(Owner.US) : List.of(Owner.US, Owner.CARRIER),
                        byUs ? "delete the disable statement of " + unit.name() : lookAt(circuit),
                        unit(circuit, seen));
    }

    private static String lookAt(Circuit circuit) {
        String port = circuit.link()
                .attachment()
                .map(attachment -> attachment.port().name() + " and VLAN "
                        + attachment.tags().vlans() + " on " + attachment.interfaceName())
                .orElse("the port and its VLAN");
        return circuit.link()
                .routed()
                .match(
                        irb -> "an irb unit is up when a port of its bridge domain is: look at " + port,
                        sub -> "a tagged unit is up when its port is and takes its tags: look at " + port);
    }

    /** The ports without light, as far as the logical system sees ports. */
    private static String portsDown(Seen<Interfaces> seen) {
        List<String> down = seen.match(
                data -> data.value().physical().stream()
                        .filter(port -> "up".equals(port.admin()) && "down".equals(port.oper()))
                        .map(port -> Words.known(port.name()))
                        .toList(),
                nothing -> List.of());
        return down.isEmpty() ? "" : "; down: " + Words.names(down, down.size());
    }

    private static Evidence unit(Circuit circuit, Seen<Interfaces> seen) {
        return seen.evidence().at(Part.unit(circuit.link().interfaceName()));
    }
}
