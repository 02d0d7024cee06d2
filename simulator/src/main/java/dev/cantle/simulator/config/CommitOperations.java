package dev.cantle.simulator.config;

import dev.cantle.simulator.datastore.CommitRequest;
import dev.cantle.simulator.datastore.RefusedException;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code commit} and {@code validate} (RFC 6241 §8.3, §8.4, §8.6), and Junos' {@code commit-configuration}. */
final class CommitOperations {

    private static final int LONGEST_MINUTES = 65_535;

    /** What {@code commit-configuration} may hold. With one routing engine there is nothing to synchronize. */
    private static final Set<String> PARTS =
            Set.of("check", "confirmed", "confirm-timeout", "log", "full", "synchronize", "force-synchronize");

    private CommitOperations() {}

    static Map<String, Operation> all() {
        return Map.of(
                "commit-configuration", CommitOperations::commitConfiguration,
                "commit", CommitOperations::commit,
                "validate", CommitOperations::validate);
    }

    private static void commitConfiguration(Call call, ReplyText reply) throws RpcRefusedException {
        Element rpc = call.rpc();
        for (Element part : rpc.children()) {
            if (!PARTS.contains(part.name())) {
                throw new RpcRefusedException(RpcError.syntax(part.name()));
            }
        }
        boolean confirmed = rpc.has("confirmed");
        String log = rpc.value("log").orElse("");
        String minutes = rpc.value("confirm-timeout").orElse("10");
        int limit = number(minutes, "confirm-timeout");
        if (confirmed && (limit < 1 || limit > LONGEST_MINUTES)) {
            throw new RpcRefusedException(RpcError.failed("Value " + minutes + " is not within range (1..65535)")
                    .at("", minutes));
        }
        finish(call, new CommitRequest(rpc.has("check"), confirmed, confirmed ? limit : 0, log), reply);
    }

    /** The RFC's form counts seconds and Junos minutes: less than a minute is none, and the commit is undone at once. */
    private static void commit(Call call, ReplyText reply) throws RpcRefusedException {
        boolean confirmed = call.rpc().has("confirmed");
        int seconds = number(call.rpc().value("confirm-timeout").orElse("600"), "confirm-timeout");
        finish(call, new CommitRequest(false, confirmed, confirmed ? seconds / 60 : 0, ""), reply);
    }

    private static void validate(Call call, ReplyText reply) throws RpcRefusedException {
        boolean candidate = call.rpc()
                .child("source")
                .map(source -> source.has("candidate"))
                .orElse(true);
        if (!candidate) {
            throw new RpcRefusedException(RpcError.unsupported("only the candidate can be validated"));
        }
        finish(call, new CommitRequest(true, false, 0, ""), reply);
    }

    private static void finish(Call call, CommitRequest request, ReplyText reply) throws RpcRefusedException {
        call.router().tenants().commits(call, call.router().database().modifier());
        List<RpcError> errors;
        try {
            errors = call.router().database().commit(call.editor(), request, Workbench::commitCheck);
        } catch (RefusedException refused) {
            throw Call.refusal(refused);
        }
        if (!errors.isEmpty()) {
            reply.open("commit-results");
            errors.forEach(reply::error);
            reply.error(RpcError.failed("configuration check-out failed")).close();
            return;
        }
        CommitReply.write(call.router().style(), request, reply);
    }

    private static int number(String text, String element) throws RpcRefusedException {
        if (!text.matches("[0-9]{1,9}")) {
            throw new RpcRefusedException(RpcError.syntax(element));
        }
        return Integer.parseInt(text);
    }
}
