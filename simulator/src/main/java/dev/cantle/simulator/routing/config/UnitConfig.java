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
 * @param access the port behind it, and whether that is up
 * @param mtus the MTUs that are configured for its families, in bytes
 * @param addresses its addresses
 */
public record UnitConfig(
        String interfaceName,
        String unit,
        boolean enabled,
        Ports.Access access,
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
        return enabled && access.lit();
    }

    UnitConfig dark() {
        Ports.Access noLight = new Ports.Access(access.name(), access.vlan(), false);
        return new UnitConfig(interfaceName, unit, enabled, noLight, mtus, addresses);
    }

    /** The longest packet of a family that it sends, in bytes. */
    public int mtu(IpFamily family) {
        return mtus.getOrDefault(family, USUAL_MTU);
    }

    /** The unit of a port behind it, such as {@code xe-0/1/0.101}; empty when the configuration does not say. */
    public String behind() {
        return access.name();
    }

    /** The VLAN of its frames, the inner one of two; 0 when nothing says it: then it is that which is delivered. */
    private int vlan() {
        return access.vlan();
    }

    /** Whether short packets get to a far end and back. */
    public boolean reaches(FarPath path) {
        return vlan() == 0 ? path.passes() : path.reachable() && vlan() == path.vlan();
    }

    /** Whether a far end answers ARP or neighbor discovery on it. */
    public boolean resolves(FarPath path) {
        return path.answersOnLink() && path.vlan() == (vlan() == 0 ? path.delivered() : vlan());
    }

    /** Whether the host may be reached by it without a router between. */
    public boolean isOnLinkWith(IpAddress host) {
        return addresses.stream().anyMatch(address -> address.isUsable(host));
    }
}
