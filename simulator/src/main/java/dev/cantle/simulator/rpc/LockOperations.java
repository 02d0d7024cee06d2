package dev.cantle.simulator.rpc;

import dev.cantle.simulator.datastore.RefusedException;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import java.util.Map;

/** {@code lock} and {@code unlock} (RFC 6241 §7.5, §7.6), and Junos' own forms of them. */
final class LockOperations {

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
            throw new RpcRefusedException(RpcError.failed("only the candidate can be locked"));
        }
        try {
            call.router().database().lock(call.editor());
        } catch (RefusedException refused) {
            throw Call.refusal(refused);
        }
        reply.flag("ok");
    }

    /** A private copy is refused: what is simulated is the one candidate that all share. */
    private static void open(Call call, ReplyText reply) throws RpcRefusedException {
        if (call.rpc().has("private")) {
            throw new RpcRefusedException(RpcError.failed("private edits are not supported by this virtual router"));
        }
        if (call.rpc().has("exclusive")) {
            lock(call, reply);
            return;
        }
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
