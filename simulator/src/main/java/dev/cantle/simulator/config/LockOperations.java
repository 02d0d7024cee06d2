package dev.cantle.simulator.config;

import dev.cantle.simulator.datastore.RefusedException;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.Map;
import java.util.Set;

/** {@code lock} and {@code unlock} (RFC 6241 §7.5, §7.6), and Junos' own forms of them. */
final class LockOperations {

    private static final Set<String> KINDS = Set.of("private", "exclusive");

    private LockOperations() {}

    static Map<String, Operation> all() {
        return Map.of(
                "lock", LockOperations::lock,
                "lock-configuration", LockOperations::lock,
                "open-configuration", LockOperations::open,
                "unlock", LockOperations::unlock,
                "unlock-configuration", LockOperations::unlock,
                "close-configuration", LockOperations::close,
                "discard-changes", LockOperations::discard);
    }

    private static void lock(Call call, ReplyText reply) throws RpcRefusedException {
        boolean candidate = call.rpc()
                .child("target")
                .map(target -> target.has("candidate"))
                .orElse(true);
        if (!candidate) {
            throw new RpcRefusedException(RpcError.unsupported("only the candidate can be locked"));
        }
        try {
            call.router().database().lock(call.editor());
        } catch (RefusedException refused) {
            throw Call.refusal(refused);
        }
        reply.flag("ok");
    }

    /** There are no databases but the one of the configuration: dynamic, batch and ephemeral ones are not known. */
    private static void open(Call call, ReplyText reply) throws RpcRefusedException {
        for (Element part : call.rpc().children()) {
            if (!KINDS.contains(part.name())) {
                throw new RpcRefusedException(RpcError.syntax(part.name()));
            }
        }
        if (call.rpc().has("exclusive")) {
            lock(call, reply);
            return;
        }
        if (call.rpc().has("private")) {
            try {
                call.router().database().openPrivate(call.editor());
            } catch (RefusedException refused) {
                throw Call.refusal(refused);
            }
        }
        // Also with rfc-compliant: it is all that the reply says.
        reply.error(RpcError.warning("uncommitted changes will be discarded on exit"));
    }

    private static void unlock(Call call, ReplyText reply) throws RpcRefusedException {
        try {
            call.router().database().unlock(call.editor());
        } catch (RefusedException refused) {
            throw Call.refusal(refused);
        }
        reply.flag("ok");
    }

    /** Ends what {@code open-configuration} began: a lock taken there is given back, and without one nothing happens. */
    private static void close(Call call, ReplyText reply) {
        call.router().database().leave(call.editor());
        reply.flag("ok");
    }

    private static void discard(Call call, ReplyText reply) throws RpcRefusedException {
        try {
            call.router().database().discard(call.editor());
        } catch (RefusedException refused) {
            throw Call.refusal(refused);
        }
        reply.flag("ok");
    }
}
