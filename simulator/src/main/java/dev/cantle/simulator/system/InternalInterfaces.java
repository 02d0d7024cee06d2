package dev.cantle.simulator.system;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.show.Shape;

/** Interfaces by instance: those of the router's inside, which no configuration names, and all others. */
final class InternalInterfaces implements Operation {

    private static final String INSIDE = "__juniper_private1__";

    private final Operation others;

    InternalInterfaces(Operation others) {
        this.others = others;
    }

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        boolean inside =
                call.rpc().value("routing-instance").filter(INSIDE::equals).isPresent();
        if (!inside || call.confined()) {
            others.answer(call, reply);
            return;
        }
        reply.open("interface-information", Shape.namespace("interface"), "junos:style=\"terse\"")
                .open("physical-interface")
                .lines("name", "em0")
                .lines("admin-status", "up")
                .lines("oper-status", "up")
                .open("logical-interface")
                .lines("name", "em0.0")
                .lines("admin-status", "up")
                .lines("oper-status", "up")
                .open("address-family")
                .lines("address-family-name", "inet");
        for (String address : new String[] {"128.0.0.1/2", "128.0.0.4/2"}) {
            reply.open("interface-address")
                    .leaf("ifa-local", "junos:emit=\"emit\"", "\n" + address + "\n")
                    .close();
        }
        reply.close().close().close().close();
    }
}
