package dev.cantle.verify.state;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a router knows on its links, from {@code show arp no-resolve} or {@code show ipv6 neighbors}.
 *
 * @param hasData whether the reply held such a table
 * @param entries its entries, in the device's order
 * @param messages what the device said beside it
 */
public record LinkNeighbors(boolean hasData, List<Entry> entries, List<Message> messages) implements State {

    private static final Set<String> UNRESOLVED = Set.of("none", "incomplete", "(incomplete)", "00:00:00:00:00:00");

    /**
     * A neighbor. What the reply does not give is null.
     *
     * @param address its IP address; empty if the reply leaves it out
     * @param linkAddress its MAC address, or what stands for one that is not known
     * @param interfaceName the interface as printed; for an irb unit Junos adds the port: {@code irb.4 [xe-0/1/0.4]}
     * @param state how sure the router is of it: reachable, stale, incomplete; ARP has none
     */
    public record Entry(
            String address,
            @Nullable String linkAddress,
            @Nullable String interfaceName,
            @Nullable String state) {

        /** Whether the neighbor has answered: its link address is known. */
        public boolean resolved() {
            boolean known = linkAddress != null && !UNRESOLVED.contains(linkAddress.toLowerCase(Locale.ROOT));
            return known && (state == null || !state.toLowerCase(Locale.ROOT).startsWith("incomplete"));
        }

        /** The unit that it is on, without the port; empty if the reply leaves it out. */
        public String unit() {
            String name = interfaceName == null ? "" : interfaceName;
            int port = name.indexOf('[');
            return (port < 0 ? name : name.substring(0, port)).strip();
        }
    }

    public LinkNeighbors {
        entries = List.copyOf(entries);
        messages = List.copyOf(messages);
    }

    /** The entries of a unit, in the device's order. */
    public List<Entry> on(String unit) {
        return entries.stream().filter(entry -> entry.unit().equals(unit)).toList();
    }
}
