package dev.cantle.simulator.routing;

import dev.cantle.model.intent.Peering;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.world.FarEnd;
import dev.cantle.simulator.routing.config.InstanceConfig;
import dev.cantle.simulator.routing.config.NeighborConfig;
import dev.cantle.simulator.routing.config.SystemConfig;
import dev.cantle.simulator.routing.config.UnitConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Somebody whom a system knows on a link, or has asked for there.
 *
 * @param instance the routing instance of the unit
 * @param unit the unit: {@code irb.4}
 * @param behind the unit of a port behind an irb unit; empty when the configuration does not say
 * @param address the address
 * @param resolved whether it has answered
 */
public record LinkNeighbor(String instance, String unit, String behind, IpAddress address, boolean resolved) {

    /**
     * The neighbors of a system: the far ends that answer, and those BGP neighbors of IPv6 that do not. IPv4 remembers
     * nobody who has not answered.
     */
    static List<LinkNeighbor> of(SystemConfig system, List<FarEnd> farEnds) {
        List<LinkNeighbor> all = new ArrayList<>();
        for (InstanceConfig instance : system.instances()) {
            for (UnitConfig unit : instance.units()) {
                if (unit.up()) {
                    List<LinkNeighbor> known = known(system, instance, unit, farEnds);
                    all.addAll(known);
                    instance.neighbors().stream()
                            .map(NeighborConfig::peer)
                            .filter(peer -> peer.family() == IpFamily.IPV6 && unit.isOnLinkWith(peer))
                            .filter(peer -> known.stream()
                                    .noneMatch(one -> one.address().equals(peer)))
                            .map(peer -> new LinkNeighbor(instance.name(), unit.name(), unit.behind(), peer, false))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    private static List<LinkNeighbor> known(
            SystemConfig system, InstanceConfig instance, UnitConfig unit, List<FarEnd> farEnds) {
        return farEnds.stream()
                .filter(end -> end.logicalSystem().equals(system.name()) && unit.resolves(end.path()))
                .flatMap(end -> end.peerings().stream())
                .map(Peering::remote)
                .filter(unit::isOnLinkWith)
                .distinct()
                .map(remote -> new LinkNeighbor(instance.name(), unit.name(), unit.behind(), remote, true))
                .toList();
    }

    /** Its link address, invented from its address: locally administered, the same in every run. */
    public String linkAddress() {
        int hash = address.toString().hashCode();
        return String.format(
                Locale.ROOT,
                "02:00:%02x:%02x:%02x:%02x",
                hash >>> 24,
                hash >>> 16 & 0xFF,
                hash >>> 8 & 0xFF,
                hash & 0xFF);
    }
}
