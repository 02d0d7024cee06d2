package dev.cantle.simulator.show;

import dev.cantle.simulator.rpc.Operation;
import java.util.Map;

/** The RPCs that ask for operational state. */
public final class ShowRpcs {

    private ShowRpcs() {}

    /** The operations by the names of their RPCs. */
    public static Map<String, Operation> all() {
        return Map.of(
                "get-bgp-summary-information", new BgpSummary(),
                "get-bgp-neighbor-information", new BgpNeighbor(),
                "get-bfd-session-information", new BfdSessions(),
                "get-route-information", new Routes(),
                "get-route-summary-information", new RouteSummary(),
                "get-interface-information", new Interfaces(),
                "get-instance-information", new Instances(),
                "ping", new Ping());
    }
}
