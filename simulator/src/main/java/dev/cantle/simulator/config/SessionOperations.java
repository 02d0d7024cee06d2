package dev.cantle.simulator.config;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.Map;

/**
 * {@code kill-session} and {@code close-session} (RFC 6241 §7.8, §7.9), after whose reply the session ends, and the
 * operations on whole datastores that the router does not have (RFC 6241 §7.3, §7.4).
 */
final class SessionOperations {

    private SessionOperations() {}

    static Map<String, Operation> all() {
        return Map.of(
                "close-session", (call, reply) -> reply.flag("ok"),
                "request-end-session", (call, reply) -> reply.flag("end-session"),
                "kill-session", SessionOperations::kill,
                "copy-config", SessionOperations::refuse,
                "delete-config", SessionOperations::refuse);
    }

    private static void refuse(Call call, ReplyText reply) throws RpcRefusedException {
        throw new RpcRefusedException(RpcError.unsupported("the operation is not supported")
                .at("", call.rpc().name()));
    }

    private static void kill(Call call, ReplyText reply) throws RpcRefusedException {
        String id = call.rpc().value("session-id").orElse("");
        if (id.equals(String.valueOf(call.editor().sessionId()))) {
            throw new RpcRefusedException(new RpcError(
                    "protocol", "invalid-value", "error", "", "cannot kill own session", "session-id", ""));
        }
        boolean killed = id.matches("[0-9]{1,9}") && call.router().kill().test(Integer.parseInt(id));
        if (!killed) {
            throw new RpcRefusedException(RpcError.failed("session " + id + " does not exist"));
        }
        reply.flag("ok");
    }
}
