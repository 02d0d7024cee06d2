package dev.cantle.model.rule.port;

import dev.cantle.model.rule.Judgement;
import dev.cantle.model.rule.Rule;
import java.util.HashMap;
import java.util.Map;

/** A unit of a port exists once on a device, whatever logical system it is in. */
final class PortUnitUnique implements Rule {

    private record Unit(Attached.PortOf port, int number) {}

    @Override
    public String id() {
        return "port-unit-unique";
    }

    @Override
    public String wants() {
        return "a unit of a port belongs to one circuit, of all slices of the device";
    }

    @Override
    public void judge(Judgement judgement) {
        Map<Unit, String> owners = new HashMap<>();
        Attached.of(judgement.network()).forEach(one -> {
            String before =
                    owners.putIfAbsent(new Unit(one.port(), one.attachment().unit()), one.owner());
            if (before != null) {
                one.error(
                        judgement,
                        this,
                        "unit",
                        one.attachment().interfaceName() + " on " + one.slice().device() + " belongs to " + before
                                + " already",
                        "write a unit: that is free on the port; without it the unit is the VLAN next to the packet");
            }
        });
    }
}
