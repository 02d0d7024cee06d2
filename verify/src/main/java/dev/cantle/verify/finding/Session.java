package dev.cantle.verify.finding;

import dev.cantle.model.value.IpAddress;

/**
 * How a BGP session of a circuit stood when it was looked at.
 *
 * @param circuit the circuit
 * @param peer the far end
 * @param state the state as Junos words it, such as {@code Established} or {@code Active}; {@code not configured}
 *     when the device lists no such session, {@code unknown} when it did not say
 */
public record Session(String circuit, IpAddress peer, String state) {

    /** What the state reads when the device did not say. */
    public static final String UNKNOWN = "unknown";

    /** Whether routes are exchanged. */
    public boolean isEstablished() {
        return state.equals("Established");
    }
}
