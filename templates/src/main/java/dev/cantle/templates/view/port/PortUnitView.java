package dev.cantle.templates.view.port;

import java.util.List;

/**
 * A tagged unit of a port: bridged, or with addresses of its own.
 *
 * @param port the port
 * @param number its number
 * @param description whose it is
 * @param disabled whether it is held down
 * @param bridged whether it is in a bridge domain
 * @param vlanId its tag, where that is one with the usual ethertype; else empty
 * @param outerTag its outer tag with ethertype; empty where {@code vlanId} says it
 * @param innerTag its inner tag with ethertype; empty where there is none
 * @param inputPolicer the policer of what comes in; empty for none
 * @param outputPolicer the policer of what goes out; empty for none
 * @param families its address families, IPv4 first; none when it is bridged
 */
public record PortUnitView(
        String port,
        String number,
        String description,
        boolean disabled,
        boolean bridged,
        String vlanId,
        String outerTag,
        String innerTag,
        String inputPolicer,
        String outputPolicer,
        List<UnitView.Family> families) {

    public PortUnitView {
        families = List.copyOf(families);
    }
}
