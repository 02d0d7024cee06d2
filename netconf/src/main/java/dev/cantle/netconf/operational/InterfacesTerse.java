package dev.cantle.netconf.operational;

import dev.cantle.netconf.message.XmlWriter;

/**
 * Interfaces with their states and addresses, one line each: {@code show interfaces terse}.
 *
 * @param interfaceName only that interface or unit; empty for all
 */
public record InterfacesTerse(Scope scope, String interfaceName) implements OperationalRpc {

    /** Returns the request for every interface. */
    public static InterfacesTerse all(Scope scope) {
        return new InterfacesTerse(scope, "");
    }

    @Override
    public String operation() {
        return "get-interface-information";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation())
                .empty("terse")
                .optional("interface-name", interfaceName)
                .optional("logical-system", scope.logicalSystem())
                .end();
    }
}
