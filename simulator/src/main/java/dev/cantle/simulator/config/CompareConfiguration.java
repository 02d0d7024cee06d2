package dev.cantle.simulator.config;

import dev.cantle.model.junos.Configuration;
import dev.cantle.simulator.datastore.Database;
import dev.cantle.simulator.datastore.RefusedException;
import dev.cantle.simulator.json.JsonNotation;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Sight;
import java.util.Locale;

/** {@code get-configuration compare="rollback"}: the candidate against what ran once. */
final class CompareConfiguration {

    private static final String BASE = "urn:ietf:params:xml:ns:netconf:base:1.0";

    private CompareConfiguration() {}

    static void answer(Call call, ReplyText reply) throws RpcRefusedException {
        Element rpc = call.rpc();
        Database database = call.router().database();
        Sight sight = new Sight(call);
        Configuration before;
        try {
            before = sight.of(database.rollback(LoadConfiguration.number(rpc.attribute("rollback"))));
        } catch (RefusedException refused) {
            throw Call.refusal(refused);
        }
        Configuration after =
                sight.of(rpc.attribute("database").equals("committed") ? database.running() : call.candidate());
        String format = rpc.attribute("format").toLowerCase(Locale.ROOT);
        switch (format) {
            case "", "text" ->
                reply.open("configuration-information")
                        .leaf("configuration-output", "\n" + Workbench.compare(before, after))
                        .close();
            case "xml" -> reply.raw(ConfigurationDelta.xml(before, after, BASE));
            case "json" ->
                reply.open("configuration-information")
                        .leaf("json-output", "\n" + JsonNotation.print(ConfigurationDelta.marked(before, after)))
                        .close();
            default -> throw new RpcRefusedException(RpcError.failed("format " + format + " is not supported"));
        }
    }
}
