package dev.cantle.netconf.operational;

import dev.cantle.netconf.message.XmlWriter;

/**
 * BGP peers in detail: {@code show bgp neighbor}.
 *
 * @param address only the peer with that address; empty for all
 */
public record BgpNeighbors(Scope scope, String address) implements OperationalRpc {

    /** Returns the request for every peer. */
    public static BgpNeighbors all(Scope scope) {
        return new BgpNeighbors(scope, "");
    }

    @Override
    public String operation() {
        return "get-bgp-neighbor-information";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation())
                .optional("logical-system", scope.logicalSystem())
                .optional("neighbor-address", address)
                .end();
    }
}
