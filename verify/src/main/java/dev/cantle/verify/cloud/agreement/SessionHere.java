package dev.cantle.verify.cloud.agreement;

import dev.cantle.model.value.IpAddress;
import dev.cantle.verify.finding.Session;
import dev.cantle.verify.finding.Verdict;

/** How the device says that a session stands, to hold against what the cloud says. */
@FunctionalInterface
public interface SessionHere {

    /** The state of the session with that peer, as Junos words it; {@link Session#UNKNOWN} if nobody asked. */
    String state(String circuit, IpAddress peer);

    /** The sessions of a verdict on the device. */
    static SessionHere of(Verdict verdict) {
        return (circuit, peer) -> verdict.sessions().stream()
                .filter(session ->
                        session.circuit().equals(circuit) && session.peer().equals(peer))
                .map(Session::state)
                .findFirst()
                .orElse(Session.UNKNOWN);
    }
}
