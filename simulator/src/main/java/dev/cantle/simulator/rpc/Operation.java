package dev.cantle.simulator.rpc;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcRefusedException;

/** Answers one kind of RPC. Has no state of its own. */
@FunctionalInterface
public interface Operation {

    /**
     * Writes the answer.
     *
     * @throws RpcRefusedException if the answer is an error and nothing else; what was written is dropped
     */
    void answer(Call call, ReplyText reply) throws RpcRefusedException;
}
