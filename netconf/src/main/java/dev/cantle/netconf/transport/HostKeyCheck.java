package dev.cantle.netconf.transport;

import java.security.PublicKey;
import java.util.Optional;

/** Decides whether a server may be who it says it is. Called by an I/O thread. */
interface HostKeyCheck {

    /** Returns why the stop must not be trusted with that key or certificate, or empty if it may be. */
    Optional<TransportException> objection(SshStop stop, PublicKey key);

    /** By what stands in the stop's file of known hosts. */
    HostKeyCheck BY_KNOWN_HOSTS = (stop, key) -> stop.knownHosts().objection(stop.target(), key);
}
