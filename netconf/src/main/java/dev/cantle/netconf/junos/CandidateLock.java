package dev.cantle.netconf.junos;

import dev.cantle.netconf.message.Rpc;
import dev.cantle.netconf.message.XmlWriter;

/** Takes the candidate for this session alone, or gives it back: {@code lock}, {@code unlock} (RFC 6241 §7.5). */
enum CandidateLock implements Rpc {
    LOCK("lock"),
    UNLOCK("unlock");

    private final String operation;

    CandidateLock(String operation) {
        this.operation = operation;
    }

    @Override
    public String operation() {
        return operation;
    }

    @Override
    public void writeTo(XmlWriter xml) {
        xml.start(operation).start("target").empty("candidate").end().end();
    }
}
