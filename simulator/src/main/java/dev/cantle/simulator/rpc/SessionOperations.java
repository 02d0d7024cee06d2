package dev.cantle.simulator.rpc;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import java.util.Map;

/** {@code kill-session} and {@code close-session} (RFC 6241 §7.8, §7.9). The session itself ends after the reply. */
final class SessionOperations {

    private SessionOperations() {}

    static Map<String, Operation> all() {
        return Map.of(
                "close-session", (call, reply) -> reply.flag("ok"),
                "request-end-session", (call, reply) -> reply.flag("end-session"),
                "kill-session", SessionOperations::kill);
    }

    private static void kill(Call call, ReplyText reply) throws RpcRefusedException {
        String id = call.rpc().value("session-id").orElse("");
        boolean killed = id.matches("[0-9]{1,9}") && call.router().kill().test(Integer.parseInt(id));
        if (!killed) {
            throw new RpcRefusedException(RpcError.failed("session " + id + " does not exist"));
        }
        reply.flag("ok");
    }
}
