package dev.cantle.simulator.config;

import dev.cantle.model.junos.Configuration;
import dev.cantle.simulator.datastore.Database;
import dev.cantle.simulator.datastore.RefusedException;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.rpc.Sight;
import java.util.List;

/** Junos' {@code load-configuration} in its notations and actions, {@code rollback} and {@code rescue} included. */
final class LoadConfiguration implements Operation {

    private static final String RESULTS = "load-configuration-results";

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        Loaded loaded = load(call);
        Sight sight = new Sight(call);
        Configuration changed = sight.into(call.candidate(), loaded.configuration());
        if (!loaded.errors().isEmpty()) {
            reply.open(RESULTS);
            loaded.errors().forEach(reply::error);
            reply.leaf("load-error-count", loaded.errors().size()).close();
            return;
        }
        Database database = call.router().database();
        try {
            database.edit(call.editor(), changed);
            call.router().tenants().edits(call);
        } catch (RefusedException refused) {
            throw Call.refusal(refused);
        }
        reply.open(RESULTS);
        loaded.warnings().forEach(reply::warning);
        String asked = call.router().style().loadWarning();
        if (!asked.isEmpty()) {
            reply.warning(RpcError.warning(asked));
        }
        reply.flag("ok").close();
    }

    private static Loaded load(Call call) throws RpcRefusedException {
        Element rpc = call.rpc();
        Sight sight = new Sight(call);
        if (!rpc.attribute("url").isEmpty()) {
            throw new RpcRefusedException(
                    RpcError.failed("loading from a URL is not supported by this virtual router"));
        }
        if (rpc.attribute("rescue").equals("rescue")) {
            return whole(sight.of(RescueOperations.of(call)));
        }
        if (!rpc.attribute("rollback").isEmpty()) {
            try {
                return whole(sight.of(call.router().database().rollback(number(rpc.attribute("rollback")))));
            } catch (RefusedException refused) {
                throw Call.refusal(refused);
            }
        }
        Element source = rpc.children().stream()
                .filter(child -> child.name().startsWith("configuration"))
                .findFirst()
                .orElseThrow(() -> new RpcRefusedException(RpcError.syntax(rpc.name())));
        return Workbench.load(sight.of(call.candidate()), source, action(rpc, source), sight.scope());
    }

    private static Loaded whole(Configuration configuration) {
        return new Loaded(configuration, List.of(), List.of());
    }

    /** Junos wants set commands in their own element, and says so as it says everything that it did not expect. */
    private static String action(Element rpc, Element source) throws RpcRefusedException {
        String action = rpc.attribute("action").isEmpty() ? "merge" : rpc.attribute("action");
        boolean commands = source.name().equals("configuration-set");
        if (commands != action.equals("set") && !rpc.attribute("action").isEmpty()) {
            throw new RpcRefusedException(RpcError.syntax(source.name()));
        }
        return action;
    }

    static int number(String text) throws RpcRefusedException {
        if (!text.matches("[0-9]{0,3}")) {
            throw new RpcRefusedException(RpcError.syntax("rollback"));
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }
}
