package dev.cantle.netconf.operational;

import dev.cantle.netconf.message.XmlWriter;

/** The neighbors that the device knows on its links by IPv6: {@code show ipv6 neighbors}. */
public record Ipv6Neighbors(Scope scope) implements OperationalRpc {

    @Override
    public String operation() {
        return "get-ipv6-nd-information";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation()).optional("logical-system", scope.logicalSystem()).end();
    }
}
