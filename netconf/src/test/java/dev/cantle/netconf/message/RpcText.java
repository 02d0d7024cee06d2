package dev.cantle.netconf.message;

import java.nio.charset.StandardCharsets;

/** What a request looks like on the wire, for tests in other packages. */
public final class RpcText {

    private RpcText() {}

    public static String of(Rpc rpc) {
        XmlWriter xml = new XmlWriter();
        rpc.writeTo(xml);
        return new String(xml.bytes(), StandardCharsets.UTF_8);
    }
}
