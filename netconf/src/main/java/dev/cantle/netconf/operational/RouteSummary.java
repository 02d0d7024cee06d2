package dev.cantle.netconf.operational;

import dev.cantle.netconf.message.XmlWriter;

/** The routing tables with the counts of their routes: {@code show route summary}. */
public record RouteSummary(Scope scope) implements OperationalRpc {

    @Override
    public String operation() {
        return "get-route-summary-information";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation()).optional("logical-system", scope.logicalSystem()).end();
    }
}
