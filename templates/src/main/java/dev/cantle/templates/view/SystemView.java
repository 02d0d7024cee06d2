package dev.cantle.templates.view;

import dev.cantle.model.intent.Slice;
import dev.cantle.model.intent.redundancy.Companions;

/**
 * What the logical system needs as a whole for its routing instance.
 *
 * @param loadBalancing the name of the policy by which equal next hops go to the forwarding table together, or empty:
 *     a routing instance has no such setting, that of its system holds for it
 * @param gracefulRestart whether forwarding goes on while routing restarts
 */
public record SystemView(String loadBalancing, boolean gracefulRestart) {

    /** The policy by which equal next hops share traffic. It ends unlike the policies of circuits. */
    public static final String LOAD_BALANCING = "load-balance-per-flow";

    /** The policy that says on what aggregates stand. No circuit's policy has this name: those end in import and export. */
    public static final String CONTRIBUTORS = "aggregate-contributors";

    static SystemView of(Slice slice) {
        boolean shares =
                slice.multipath() && slice.circuits().stream().anyMatch(circuit -> Companions.shares(slice, circuit));
        return new SystemView(shares ? LOAD_BALANCING : "", InstanceViews.restartsGracefully(slice));
    }
}
