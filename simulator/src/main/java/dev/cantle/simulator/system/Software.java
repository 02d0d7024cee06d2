package dev.cantle.simulator.system;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.rpc.Router;

/** Junos' {@code get-software-information}: {@code show version}. */
final class Software implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        call.system();
        write(call, reply);
    }

    static void write(Call call, ReplyText reply) {
        reply.open("software-information")
                .leaf("host-name", call.router().name())
                .leaf("product-model", Router.MODEL)
                .leaf("product-name", Router.MODEL)
                .leaf("junos-version", Router.RELEASE)
                .open("package-information")
                .leaf("name", "junos-runtime")
                .leaf("comment", "JUNOS OS runtime [" + Router.RELEASE + "]")
                .close()
                .close();
    }

    static void text(Call call, ReplyText reply) {
        reply.leaf(
                "output",
                "\nHostname: " + call.router().name() + "\nModel: " + Router.MODEL + "\nJunos: " + Router.RELEASE
                        + "\n");
    }
}
