package dev.cantle.netconf.junos;

import dev.cantle.netconf.message.Rpc;
import dev.cantle.netconf.message.XmlWriter;

/** The device's clock, among other times: {@code show system uptime}. */
record GetSystemUptime() implements Rpc {

    @Override
    public String operation() {
        return "get-system-uptime-information";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.empty(operation());
    }
}
