package dev.cantle.netconf.transport;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An SSH server on the way to a device, or the device itself: where it listens, how to log in there, and which host
 * keys it may show.
 *
 * @param target where it listens and as whom to log in; behind a jump host its name is resolved there
 * @param logins at least one; keys are offered before passwords, in this order
 * @param knownHosts the host keys that are trusted
 */
public record SshStop(SshTarget target, List<SshLogin> logins, KnownHosts knownHosts) {

    public SshStop {
        logins = List.copyOf(logins);
        if (logins.isEmpty()) {
            throw new IllegalArgumentException("There is no login for " + target);
        }
    }

    /** Returns how we log in, for messages, never a secret: {@code the SSH agent or a password}. */
    String loginDescription() {
        return logins.stream().map(SshLogin::description).collect(Collectors.joining(" or "));
    }
}
