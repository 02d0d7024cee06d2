package dev.cantle.simulator.show;

import dev.cantle.simulator.rpc.Operation;
import java.util.Map;

/** The RPCs that ask for operational state. */
public final class ShowRpcs {

    private ShowRpcs() {}

    /** The operations by the names of their RPCs. */
    public static Map<String, Operation> all() {
        return Map.ofEntries(
                Map.entry("get-bgp-summary-information", new BgpSummary()),
                Map.entry("get-bgp-neighbor-information", new BgpNeighbor()),
                Map.entry("get-bfd-session-information", new BfdSessions()),
                Map.entry("get-route-information", new Routes()),
                Map.entry("get-route-summary-information", new RouteSummary()),
                Map.entry("get-interface-information", new Interfaces()),
                Map.entry("get-instance-information", new Instances()),
                Map.entry("ping", new Ping()),
                Map.entry("get-arp-table-information", new ArpTable()),
                Map.entry("get-ipv6-nd-information", new Ipv6Neighbors()));
    }
}
