package dev.cantle.netconf.operational;

import dev.cantle.netconf.message.XmlWriter;

/** All BGP peers with their states and counts: {@code show bgp summary}. */
public record BgpSummary(Scope scope) implements OperationalRpc {

    @Override
    public String operation() {
        return "get-bgp-summary-information";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation()).optional("logical-system", scope.logicalSystem()).end();
    }
}
