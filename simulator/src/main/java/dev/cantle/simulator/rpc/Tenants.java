package dev.cantle.simulator.rpc;

import dev.cantle.simulator.datastore.Editor;
import dev.cantle.simulator.message.RpcError;
import dev.cantle.simulator.message.RpcRefusedException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The logins that are confined to logical systems: what they may do beside each other. For any thread. */
public final class Tenants {

    private final TenantHabits habits;
    private final Map<Integer, String> editing = new ConcurrentHashMap<>();

    /** Nobody has edited anything yet. */
    public Tenants(TenantHabits habits) {
        this.habits = habits;
    }

    /** What they may do. */
    public TenantHabits habits() {
        return habits;
    }

    /** A session edits the candidate. */
    public void edits(Call call) {
        if (call.confined()) {
            editing.put(call.editor().sessionId(), call.confinedTo());
        }
    }

    /**
     * A session wants to commit.
     *
     * @param modifier whose changes the candidate holds
     * @throws RpcRefusedException if they are those of another login of the same logical system
     */
    public void commits(Call call, Optional<Editor> modifier) throws RpcRefusedException {
        if (!call.confined() || habits.commitsBesideOthers() || modifier.isEmpty()) {
            return;
        }
        Editor other = modifier.get();
        boolean same = call.confinedTo().equals(editing.get(other.sessionId()));
        if (same && other.sessionId() != call.editor().sessionId()) {
            throw new RpcRefusedException(RpcError.failed("configuration session in use by " + other.user() + " (pid "
                    + other.sessionId() + ") of logical system " + call.confinedTo()));
        }
    }
}
