package dev.cantle.templates.view;

import java.util.List;

/**
 * A BGP session.
 *
 * @param address the provider's address
 * @param localAddress our address
 * @param families what must be said of its address families, or none where Junos' default is meant
 */
public record NeighborView(String address, String localAddress, List<Family> families) {

    public NeighborView {
        families = List.copyOf(families);
    }

    /**
     * The address family of a session.
     *
     * @param name {@code inet} or {@code inet6}
     * @param limits how many prefixes the peer may announce: one entry, or none for as many as it likes
     */
    public record Family(String name, List<Limit> limits) {

        public Family {
            limits = List.copyOf(limits);
        }
    }

    /**
     * How many prefixes the peer may announce.
     *
     * @param maximum how many
     * @param teardown from which percentage on Junos warns before it ends the session, or empty for no end
     * @param dropExcess from which percentage on Junos warns before it drops what is too much, or empty for no drop
     */
    public record Limit(String maximum, String teardown, String dropExcess) {}
}
