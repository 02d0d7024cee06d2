package dev.cantle.netconf.operational;

import dev.cantle.netconf.message.XmlWriter;

/** Host name, model and Junos release: {@code show version}. */
public record SoftwareInformation(Scope scope) implements OperationalRpc {

    @Override
    public String operation() {
        return "get-software-information";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation()).optional("logical-system", scope.logicalSystem()).end();
    }
}
