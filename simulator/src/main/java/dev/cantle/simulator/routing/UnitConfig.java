package dev.cantle.simulator.routing;

import dev.cantle.model.value.InterfaceAddress;
import java.util.List;

/**
 * A configured unit of an interface.
 *
 * @param interfaceName the interface, such as {@code irb}
 * @param unit the number of the unit
 * @param up whether neither the unit nor the interface is disabled
 * @param addresses its addresses
 */
public record UnitConfig(String interfaceName, String unit, boolean up, List<InterfaceAddress> addresses) {

    public UnitConfig {
        addresses = List.copyOf(addresses);
    }

    /** The name of the unit: {@code irb.4}. */
    public String name() {
        return interfaceName + "." + unit;
    }
}
