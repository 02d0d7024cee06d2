package dev.cantle.simulator.routing.config;

import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.world.FarPath;
import java.util.List;
import java.util.Map;

/**
 * A configured unit of an interface.
 *
 * @param interfaceName the interface, such as {@code irb}
 * @param unit the number of the unit
 * @param enabled whether neither the unit nor the interface is disabled
 * @param lit whether a port that the unit needs is up
 * @param vlan the VLAN that it is tagged with, the inner one of two; 0 when the unit has none of its own
 * @param mtus the MTUs that are configured for its families, in bytes
 * @param addresses its addresses
 */
public record UnitConfig(
        String interfaceName,
        String unit,
        boolean enabled,
        boolean lit,
        int vlan,
        Map<IpFamily, Integer> mtus,
        List<InterfaceAddress> addresses) {

    private static final int USUAL_MTU = 1500;

    public UnitConfig {
        mtus = Map.copyOf(mtus);
        addresses = List.copyOf(addresses);
    }

    /** The name of the unit: {@code irb.4}. */
    public String name() {
        return interfaceName + "." + unit;
    }

    /** Whether packets leave by it. */
    public boolean up() {
        return enabled && lit;
    }

    UnitConfig dark() {
        return new UnitConfig(interfaceName, unit, enabled, false, vlan, mtus, addresses);
    }

    /** The longest packet of a family that it sends, in bytes. */
    public int mtu(IpFamily family) {
        return mtus.getOrDefault(family, USUAL_MTU);
    }

    /** Whether short packets get to a far end and back: an irb unit has the VLAN in which the circuit is delivered. */
    public boolean reaches(FarPath path) {
        return vlan == 0 ? path.passes() : path.reachable() && vlan == path.vlan();
    }

    /** Whether a far end answers ARP or neighbor discovery on it. */
    public boolean resolves(FarPath path) {
        return path.answersOnLink() && path.vlan() == (vlan == 0 ? path.delivered() : vlan);
    }

    /** Whether the host may be reached by it without a router between. */
    public boolean isOnLinkWith(IpAddress host) {
        return addresses.stream().anyMatch(address -> address.isUsable(host));
    }
}
