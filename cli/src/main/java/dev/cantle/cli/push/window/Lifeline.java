package dev.cantle.cli.push.window;

import dev.cantle.cli.pipeline.SecretUnavailableException;
import dev.cantle.cli.push.proof.Proving;
import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.junos.JunosSession;

/** Connects to a device anew, after the line of a push was lost. */
@FunctionalInterface
public interface Lifeline {

    /**
     * A line to the device.
     *
     * @param session the session, which whoever asked for it closes
     * @param proving how the push is proven over it
     */
    record Line(JunosSession session, Proving proving) {}

    /**
     * Connects.
     *
     * @throws NetconfException if the device cannot be reached
     * @throws SecretUnavailableException if there is no credential to log in with
     */
    Line open() throws NetconfException, SecretUnavailableException;
}
