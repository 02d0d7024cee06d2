package dev.cantle.verify.check;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.InterfaceAddress;
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

/** The irb unit has the address and the subnet of intent, in each family. */
public final class InterfaceAddresses implements SessionCheck {

    @Override
    public List<Finding> judge(Leg leg) {
        String unit = leg.circuit().link().interfaceName();
        InterfaceAddress wanted = leg.peering().local();
        Claim claim = leg.claim("address", Layer.ADDRESS, unit + " has " + wanted, wanted.toString());
        Seen<Interfaces> seen = leg.observed().interfaces();
        Evidence evidence = seen.evidence().at(Part.unit(unit));
        return List.of(seen.judge(claim, interfaces -> {
            List<String> addresses =
                    interfaces.unit(unit).map(found -> addresses(leg, found)).orElse(List.of());
            return addresses.stream().anyMatch(address -> is(address, wanted))
                    ? claim.proven(wanted.toString(), evidence)
                    : claim.refuted(
                            Words.names(addresses, addresses.size()),
                            List.of(Owner.US),
                            "configure the address " + wanted + " on " + unit,
                            evidence);
        }));
    }

    private static List<String> addresses(Leg leg, LogicalInterface unit) {
        return unit.families().stream()
                .filter(family -> family.name().equals(leg.family().junosName()))
                .flatMap(family -> family.addresses().stream())
                .toList();
    }

    private static boolean is(String text, InterfaceAddress wanted) {
        try {
            return InterfaceAddress.parse(text).equals(wanted);
        } catch (IllegalValueException pointToPoint) {
            return false;
        }
    }
}
