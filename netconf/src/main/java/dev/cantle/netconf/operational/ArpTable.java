package dev.cantle.netconf.operational;

import dev.cantle.netconf.message.XmlWriter;

/**
 * Whom the device has resolved on its links: {@code show arp no-resolve}. Without names of hosts, which a device would
 * have to ask a name server for.
 */
public record ArpTable(Scope scope) implements OperationalRpc {

    @Override
    public String operation() {
        return "get-arp-table-information";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation())
                .empty("no-resolve")
                .optional("logical-system", scope.logicalSystem())
                .end();
    }
}
