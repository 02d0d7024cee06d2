package dev.cantle.simulator.config;

import dev.cantle.simulator.datastore.CommitRequest;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.rpc.ReplyStyle;

/** The ways in which routers say that a commit, or a check, succeeded. */
final class CommitReply {

    private static final String RESULTS = "commit-results";

    private CommitReply() {}

    static void write(ReplyStyle style, CommitRequest request, ReplyText reply) {
        String output = request.confirmed() && !request.check()
                ? "commit confirmed will be automatically rolled back in " + request.minutes()
                        + " minutes unless confirmed"
                : "";
        boolean warned = !style.commitWarning().isEmpty() && !reply.rfcCompliant();
        switch (style.commitForm()) {
            case OK -> {
                if (!output.isEmpty() || warned) {
                    reply.open(RESULTS);
                    warn(style, reply);
                    if (!output.isEmpty()) {
                        engine(request, output, reply).close();
                    }
                    reply.close();
                }
            }
            case EMPTY_RESULTS -> {
                reply.open(RESULTS);
                warn(style, reply);
                if (!output.isEmpty()) {
                    reply.leaf("output", output);
                }
                reply.close();
            }
            case ROUTING_ENGINE -> {
                reply.open(RESULTS);
                warn(style, reply);
                engine(request, output, reply).close().close();
            }
            case UNCLOSED -> {
                warn(style, reply);
                engine(request, output, reply);
            }
        }
        reply.flag("ok");
    }

    private static void warn(ReplyStyle style, ReplyText reply) {
        if (!style.commitWarning().isEmpty()) {
            reply.warning(RpcError.warning(style.commitWarning()));
        }
    }

    private static ReplyText engine(CommitRequest request, String output, ReplyText reply) {
        if (!output.isEmpty()) {
            reply.leaf("output", output);
        }
        return reply.open("routing-engine", "junos:style=\"normal\"")
                .leaf("name", "re0")
                .flag(request.check() ? "commit-check-success" : "commit-success");
    }
}
