package dev.cantle.netconf.operational;

import dev.cantle.netconf.message.Rpc;

/** An RPC that looks at the device and changes nothing. Element names are those of Junos' YANG modules for RPCs. */
public sealed interface OperationalRpc extends Rpc
        permits BgpSummary,
                BgpNeighbors,
                RouteSummary,
                Routes,
                InterfacesTerse,
                SoftwareInformation,
                Ping,
                ArpTable,
                Ipv6Neighbors {

    /** Returns the part of the device that it asks about. */
    Scope scope();
}
