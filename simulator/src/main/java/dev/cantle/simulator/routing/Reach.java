package dev.cantle.simulator.routing;

import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;
import dev.cantle.model.world.FarEnd;
import dev.cantle.simulator.routing.config.InstanceConfig;
import dev.cantle.simulator.routing.config.UnitConfig;
import java.util.List;

/**
 * Which hosts an instance can ping.
 *
 * @param system the logical system, empty for the router itself
 * @param instance the instance
 * @param farEnds the far ends as they are now
 */
record Reach(String system, InstanceConfig instance, List<FarEnd> farEnds) {

    /** The header of an IP packet and that of an echo request, in bytes (RFC 792, RFC 4443). */
    private static int headers(IpFamily family) {
        return family == IpFamily.IPV4 ? 28 : 48;
    }

    /**
     * What becomes of an echo request.
     *
     * @param size how many bytes of data it carries
     * @param whole whether it may not be fragmented
     */
    Echo echo(IpAddress host, int size, boolean whole) {
        for (UnitConfig unit : instance.units()) {
            for (InterfaceAddress address : unit.addresses()) {
                if (unit.up() && address.address().equals(host)) {
                    return Echo.ANSWERED;
                }
                if (unit.up() && address.isUsable(host)) {
                    return over(unit, host, size + headers(host.family()), whole);
                }
            }
        }
        return Echo.LOST;
    }

    private Echo over(UnitConfig unit, IpAddress host, int length, boolean whole) {
        int mtu = unit.mtu(host.family());
        if (whole && length > mtu) {
            return Echo.TOO_LONG;
        }
        int longest = Math.min(length, mtu);
        boolean answers = farEnds.stream()
                .filter(end -> end.logicalSystem().equals(system) && unit.reaches(end.path()))
                .filter(end -> longest <= end.path().longest())
                .flatMap(end -> end.peerings().stream())
                .anyMatch(peering -> peering.remote().equals(host));
        return answers ? Echo.ANSWERED : Echo.LOST;
    }
}
