package dev.cantle.simulator.server;

import dev.cantle.simulator.message.ReplyText;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import dev.cantle.simulator.rpc.Call;
import dev.cantle.simulator.rpc.Operation;
import dev.cantle.simulator.server.LineFault.Harm;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** An operation that a fault of the line may strike. */
final class StruckOperation implements Operation {

    private final Operation sound;
    private final Supplier<LineFaults> faults;
    private final Consumer<Mishap> told;

    /**
     * An operation with faults.
     *
     * @param told is told what goes wrong with each call
     */
    StruckOperation(Operation sound, Supplier<LineFaults> faults, Consumer<Mishap> told) {
        this.sound = sound;
        this.faults = faults;
        this.told = told;
    }

    @Override
    public void answer(Call call, ReplyText reply) throws RpcRefusedException {
        Mishap mishap = faults.get().strike(call.rpc());
        told.accept(mishap);
        Optional<LineFault.Struck> error = mishap.first(Harm.ERROR);
        if (error.isPresent()) {
            throw new RpcRefusedException(RpcError.failed(error.get().said()));
        }
        mishap.first(Harm.WARNING).ifPresent(warning -> reply.error(RpcError.warning(warning.said())));
        if (mishap.isCarriedOut()) {
            sound.answer(call, reply);
        } else {
            reply.flag("ok");
        }
    }
}
