package dev.cantle.simulator.config;

import dev.cantle.simulator.datastore.CommitRecord;
import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.rpc.Times;
import java.util.List;

/** Junos' {@code get-commit-information}: the commits of the past, the last one first. */
final class CommitHistory implements Operation {

    @Override
    public void answer(Call call, ReplyText reply) {
        reply.open("commit-information");
        List<CommitRecord> history = call.router().database().history();
        for (int i = 0; i < history.size(); i++) {
            CommitRecord commit = history.get(i);
            reply.open("commit-history")
                    .leaf("sequence-number", i)
                    .leaf("user", commit.user())
                    .leaf("client", commit.client())
                    .leaf(
                            "date-time",
                            "junos:seconds=\"" + commit.time().getEpochSecond() + "\"",
                            Times.local(commit.time()));
            if (!commit.comment().isEmpty()) {
                reply.leaf("comment", commit.comment());
            }
            if (!commit.log().isEmpty()) {
                reply.leaf("log", commit.log());
            }
            reply.close();
        }
        reply.close();
    }
}
