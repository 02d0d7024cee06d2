package dev.cantle.netconf.transport;

import java.util.List;

/**
 * The way to a device: over no, one or several jump hosts. Each stop is connected to through the one before it, and the
 * SSH session with each is our own, so that no jump host sees a credential or a message for a later stop.
 *
 * @param jumps the jump hosts, the first of them being the one that we reach ourselves
 * @param device where NETCONF is spoken
 */
public record SshRoute(List<SshStop> jumps, SshStop device) {

    public SshRoute {
        jumps = List.copyOf(jumps);
    }

    /** Returns the way without jump hosts. */
    public static SshRoute direct(SshStop device) {
        return new SshRoute(List.of(), device);
    }
}
