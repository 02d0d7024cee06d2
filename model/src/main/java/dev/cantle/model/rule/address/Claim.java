package dev.cantle.model.rule.address;

import dev.cantle.model.intent.AzureCircuit;
import dev.cantle.model.intent.Circuit;
import dev.cantle.model.intent.Peering;
import dev.cantle.model.intent.Slice;
import dev.cantle.model.value.Prefix;
import java.util.ArrayList;
import java.util.List;

/**
 * A subnet that a circuit takes for its peerings.
 *
 * @param circuit the circuit
 * @param key the key under which it stands
 * @param subnet the subnet
 * @param reserved taken for the other path of an ExpressRoute circuit, not used by this one
 */
record Claim(Circuit circuit, String key, Prefix subnet, boolean reserved) {

    /** All subnets of a slice's peerings, in the order of its circuits. */
    static List<Claim> of(Slice slice) {
        List<Claim> claims = new ArrayList<>();
        for (Circuit circuit : slice.circuits()) {
            for (Peering peering : circuit.link().peerings()) {
                String key = Keys.of(circuit.link(), peering, "local");
                claims.add(new Claim(circuit, key, peering.local().subnet(), false));
            }
            if (circuit instanceof AzureCircuit azure) {
                claims.add(new Claim(circuit, "azure/secondarySubnet", azure.secondarySubnet(), true));
            }
        }
        return claims;
    }

    /** Whether the two are one path's subnet, and its reservation on the other path of the same circuit. */
    boolean isReservationOf(Claim other) {
        return reserved != other.reserved
                && subnet.equals(other.subnet)
                && circuit instanceof AzureCircuit one
                && other.circuit instanceof AzureCircuit two
                && one.serviceKey().equalsIgnoreCase(two.serviceKey())
                && one.path() != two.path();
    }
}
