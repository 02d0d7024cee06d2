package dev.cantle.simulator.config;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.rpc.Sight;
import java.util.Map;

/** The rescue configuration: a copy of what runs, kept for a bad day. */
final class RescueOperations {

    private RescueOperations() {}

    static Map<String, Operation> all() {
        return Map.of(
                "get-rescue-information", RescueOperations::show,
                "request-save-rescue-configuration", (call, reply) -> keep(call, reply, true),
                "request-delete-rescue-configuration", (call, reply) -> keep(call, reply, false));
    }

    private static void show(Call call, ReplyText reply) throws RpcRefusedException {
        Configuration rescue = new Sight(call).of(of(call));
        String format = call.rpc().value("format").orElse("text");
        switch (format) {
            case "xml" -> reply.raw(ConfigurationXml.of(rescue, ConfigurationXml.XNM));
            default ->
                reply.open("rescue-information")
                        .open("configuration-information")
                        .leaf("configuration-output", "\n" + Notation.CURLY.print(rescue))
                        .close()
                        .close();
        }
    }

    private static void keep(Call call, ReplyText reply, boolean there) {
        call.router().database().rescue(there);
        reply.open("rescue-management-results")
                .open("routing-engine", "junos:style=\"normal\"")
                .leaf("name", "re0")
                .flag("success")
                .close()
                .close();
    }

    static Configuration of(Call call) throws RpcRefusedException {
        return call.router()
                .database()
                .rescue()
                .orElseThrow(() -> new RpcRefusedException(
                        RpcError.failed("could not open configuration file /config/rescue.conf.gz")));
    }
}
