package dev.cantle.simulator.show;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.rpc.Router;

/** What the router is: {@code get-software-information}, {@code get-chassis-inventory}, {@code command}. */
final class Software {

    private static final String VERSION = "show version";

    private Software() {}

    static Operation information() {
        return (call, reply) -> {
            call.system();
            information(call, reply);
        };
    }

    private static void information(Call call, ReplyText reply) {
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

    static Operation inventory() {
        return (call, reply) -> reply.open("chassis-inventory", Shape.namespace("chassis"))
                .open("chassis", "junos:style=\"inventory\"")
                .leaf("name", "Chassis")
                .leaf(
                        "serial-number",
                        "SIM" + Math.floorMod(call.router().name().hashCode(), 100_000))
                .leaf("description", "MX204")
                .close()
                .close();
    }

    /** Commands of the CLI: the version, as text or as XML. */
    static Operation command() {
        return (call, reply) -> {
            String command = call.rpc().text().strip();
            if (!command.startsWith(VERSION)) {
                String word = command.isEmpty() ? "command" : command.split(" ", -1)[0];
                throw new RpcRefusedException(
                        RpcError.failed("unknown command.").at("", word));
            }
            if (call.rpc().attribute("format").equals("text")) {
                reply.leaf(
                        "output",
                        "\nHostname: " + call.router().name() + "\nModel: " + Router.MODEL + "\nJunos: "
                                + Router.RELEASE + "\n");
            } else if (command.contains("invoke-on")) {
                reply.open("multi-routing-engine-results")
                        .open("multi-routing-engine-item")
                        .lines("re-name", "re0");
                information(call, reply);
                reply.close().close();
            } else {
                information(call, reply);
            }
        };
    }
}
