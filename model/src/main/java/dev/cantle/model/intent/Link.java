package dev.cantle.model.intent;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.Name;
import dev.cantle.model.value.Prefix;
import java.util.List;

/**
 * What every circuit has, whoever provides it.
 *
 * @param name its name, unique in the slice; names the BGP group, the policies and the prefix lists
 * @param description what people call it, shown on the BGP group; empty for none
 * @param bandwidthMbps what is ordered, in Mbit/s, 1 or more
 * @param irb the irb unit, unique on the device, 0 to 1073741823 (Junos' range of unit numbers is wider than a box
 *     serves)
 * @param mtu the MTU of the address family, in bytes, 256 to 9192
 * @param disabled configured and held down
 * @param peerings the BGP sessions, one a family, IPv4 first
 * @param bgp what the sessions agree on
 * @param receive what the far end must announce, exactly; sorted
 * @param advertise what we announce
 */
public record Link(
        String name,
        String description,
        int bandwidthMbps,
        int irb,
        int mtu,
        boolean disabled,
        List<Peering> peerings,
        Bgp bgp,
        List<Prefix> receive,
        Advertise advertise) {

    public Link {
        Name.SLICE_OR_CIRCUIT.check("circuit", name);
        peerings = List.copyOf(peerings);
        receive = receive.stream().sorted().distinct().toList();
        check(bandwidthMbps >= 1, "bandwidth-range", "A bandwidth of " + bandwidthMbps + " Mbit/s is less than 1");
        check(irb >= 0 && irb <= 1_073_741_823, "irb-range", "irb unit " + irb + " is outside 0 to 1073741823");
        check(mtu >= 256 && mtu <= 9192, "mtu-range", "An MTU of " + mtu + " bytes is outside 256 to 9192");
        check(!peerings.isEmpty(), "peering-needed", "The circuit has no peering");
    }

    private static void check(boolean good, String rule, String message) {
        if (!good) {
            throw new IllegalValueException(rule, message, "choose a value in range");
        }
    }

    /** The name of its interface: {@code irb.4}. */
    public String interfaceName() {
        return "irb." + irb;
    }
}
