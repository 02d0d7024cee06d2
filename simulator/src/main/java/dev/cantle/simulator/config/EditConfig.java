package dev.cantle.simulator.config;

import dev.cantle.model.junos.Configuration;
import dev.cantle.simulator.datastore.RefusedException;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.rpc.Sight;

/** {@code edit-config} of the candidate (RFC 6241 §7.2), as XML or as text. */
final class EditConfig implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        Element rpc = call.rpc();
        boolean candidate =
                rpc.child("target").map(target -> target.has("candidate")).orElse(false);
        if (!candidate) {
            throw new RpcRefusedException(RpcError.unsupported("only the candidate can be edited"));
        }
        Element source = rpc.child("config")
                .or(() -> rpc.child("config-text"))
                .flatMap(holder -> holder.children().stream()
                        .filter(child -> child.name().startsWith("configuration"))
                        .findFirst())
                .orElseThrow(() -> new RpcRefusedException(RpcError.syntax("config")));
        Sight sight = new Sight(call);
        Loaded loaded = Workbench.load(sight.of(call.candidate()), source, operation(rpc), sight.scope());
        Configuration changed = sight.into(call.candidate(), loaded.configuration());
        if (!loaded.errors().isEmpty()) {
            loaded.errors().forEach(reply::error);
            return;
        }
        try {
            call.router().database().edit(call.editor(), changed);
            call.router().tenants().edits(call);
        } catch (RefusedException refused) {
            throw Call.refusal(refused);
        }
        loaded.warnings().forEach(reply::warning);
        reply.flag("ok");
    }

    /** Without an operation of its own, a part of the change does what the default says: {@code none} is nothing. */
    private static String operation(Element rpc) throws RpcRefusedException {
        String operation = rpc.value("default-operation").orElse("merge");
        return switch (operation) {
            case "merge", "none" -> "replace";
            case "replace" -> "override";
            default -> throw new RpcRefusedException(RpcError.syntax(operation));
        };
    }
}
