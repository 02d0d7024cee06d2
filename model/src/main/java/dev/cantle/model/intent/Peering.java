package dev.cantle.model.intent;

import dev.cantle.model.value.InterfaceAddress;
import dev.cantle.model.value.IpAddress;
import dev.cantle.model.value.IpFamily;

/**
 * The two ends of a BGP session of one address family.
 *
 * @param local our address on the circuit's interface, with its subnet
 * @param remote the address of the provider's router
 */
public record Peering(InterfaceAddress local, IpAddress remote) {

    /** The address family of the session. */
    public IpFamily family() {
        return local.address().family();
    }
}
