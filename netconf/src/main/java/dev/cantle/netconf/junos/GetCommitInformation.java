package dev.cantle.netconf.junos;

import dev.cantle.netconf.message.Rpc;
import dev.cantle.netconf.message.XmlWriter;

/** The latest commits: {@code show system commit}. */
record GetCommitInformation() implements Rpc {

    @Override
    public String operation() {
        return "get-commit-information";
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.empty(operation());
    }
}
