package dev.cantle.simulator.rpc;

import dev.cantle.model.junos.Configuration;
import dev.cantle.simulator.datastore.Database;
import dev.cantle.simulator.datastore.RefusedException;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import java.util.List;

/** Junos' {@code load-configuration} in its notations and actions, {@code rollback} included, and {@code edit-config}. */
final class LoadConfiguration implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        Element rpc = call.rpc();
        Database database = call.router().database();
        Sight sight = new Sight(call);
        Configuration whole = database.candidate();
        try {
            if (!rpc.attribute("rollback").isEmpty()) {
                Configuration past = database.rollback(number(rpc.attribute("rollback")));
                database.edit(call.editor(), sight.into(whole, sight.of(past)));
                success(rpc, reply);
                return;
            }
            Loaded loaded = Workbench.load(sight.of(whole), source(rpc), action(rpc));
            if (!loaded.errors().isEmpty()) {
                reply.open("load-configuration-results");
                loaded.errors().forEach(reply::error);
                reply.leaf("load-error-count", loaded.errors().size()).close();
                return;
            }
            database.edit(call.editor(), sight.into(whole, loaded.configuration()));
            success(rpc, loaded, reply);
        } catch (RefusedException refused) {
            throw Call.refusal(refused);
        }
    }

    private static void success(Element rpc, ReplyText reply) {
        success(rpc, new Loaded(Configuration.empty(), List.of(), List.of()), reply);
    }

    private static void success(Element rpc, Loaded loaded, ReplyText reply) {
        if (rpc.name().equals("edit-config")) {
            reply.flag("ok");
            return;
        }
        reply.open("load-configuration-results");
        loaded.warnings().forEach(reply::error);
        reply.flag("ok").close();
    }

    private static Element source(Element rpc) throws RpcRefusedException {
        Element holder = rpc.name().equals("edit-config") ? rpc.child("config").orElse(rpc) : rpc;
        return holder.children().stream()
                .filter(child -> child.name().startsWith("configuration"))
                .findFirst()
                .orElseThrow(() -> new RpcRefusedException(RpcError.syntax(rpc.name())));
    }

    private static String action(Element rpc) {
        if (rpc.name().equals("edit-config")) {
            return rpc.value("default-operation").orElse("merge");
        }
        return rpc.attribute("action").isEmpty() ? "merge" : rpc.attribute("action");
    }

    private static int number(String text) throws RpcRefusedException {
        if (!text.matches("[0-9]{1,3}")) {
            throw new RpcRefusedException(RpcError.syntax("rollback"));
        }
        return Integer.parseInt(text);
    }
}
