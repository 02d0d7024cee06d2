package dev.cantle.simulator.rpc;

import dev.cantle.model.junos.Configuration;
import dev.cantle.simulator.datastore.CommitRequest;
import dev.cantle.simulator.datastore.RefusedException;
import dev.cantle.simulator.message.Element;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import java.util.List;
import java.util.Map;

/** {@code commit} and {@code validate} (RFC 6241 §8.3, §8.4, §8.6), and Junos' {@code commit-configuration}. */
final class CommitOperations {

    private static final int LONGEST_MINUTES = 65_535;

    private CommitOperations() {}

    static Map<String, Operation> all() {
        return Map.of(
                "commit-configuration", CommitOperations::commitConfiguration,
                "commit", CommitOperations::commit,
                "validate", CommitOperations::validate);
    }

    private static void commitConfiguration(Call call, ReplyText reply) throws RpcRefusedException {
        Element rpc = call.rpc();
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
        finish(call, new CommitRequest(true, false, 0, ""), reply);
    }

    private static void finish(Call call, CommitRequest request, ReplyText reply) throws RpcRefusedException {
        Configuration candidate = call.router().database().candidate();
        List<RpcError> errors = Workbench.commitCheck(call.router().database().running(), candidate);
        if (!errors.isEmpty()) {
            reply.open("commit-results");
            errors.forEach(reply::error);
            reply.error(RpcError.failed("configuration check-out failed")).close();
            return;
        }
        try {
            call.router().database().commit(call.editor(), request);
        } catch (RefusedException refused) {
            throw Call.refusal(refused);
        }
        if (request.confirmed()) {
            String said = "commit confirmed will be automatically rolled back in " + request.minutes()
                    + " minutes unless confirmed";
            reply.open("commit-results")
                    .leaf("output", said)
                    .open("routing-engine", "junos:style=\"normal\"")
                    .leaf("name", "re0")
                    .flag("commit-success")
                    .close()
                    .close();
        }
        reply.flag("ok");
    }

    private static int number(String text, String element) throws RpcRefusedException {
        if (!text.matches("[0-9]{1,9}")) {
            throw new RpcRefusedException(RpcError.syntax(element));
        }
        return Integer.parseInt(text);
    }
}
