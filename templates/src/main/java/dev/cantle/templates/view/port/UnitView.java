package dev.cantle.templates.view.port;

import java.util.List;

/**
 * A unit of irb.
 *
 * @param number its number
 * @param description whose it is
 * @param disabled whether it is held down
 * @param families its address families, IPv4 first
 */
public record UnitView(String number, String description, boolean disabled, List<Family> families) {

    public UnitView {
        families = List.copyOf(families);
    }

    /**
     * An address family of a unit.
     *
     * @param name {@code inet} or {@code inet6}
     * @param mtu its MTU in bytes
     * @param address our address with its subnet
     */
    public record Family(String name, String mtu, String address) {}
}
