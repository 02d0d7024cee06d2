package dev.cantle.simulator.server;

import dev.cantle.simulator.rpc.Operation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What goes wrong with the message that a session is answering. For the one thread that answers. */
final class Mishaps {

    private Mishap current = Mishap.NONE;

    /** The operations, with what strikes them noted here. */
    Map<String, Operation> over(Map<String, Operation> operations, Supplier<LineFaults> faults) {
        Map<String, Operation> struck = new HashMap<>();
        operations.forEach((name, sound) -> struck.put(name, new StruckOperation(sound, faults, this::add)));
        return struck;
    }

    private void add(Mishap mishap) {
        current = current.and(mishap);
    }

    /** What was noted since the last time. */
    Mishap take() {
        Mishap taken = current;
        current = Mishap.NONE;
        return taken;
    }
}
