package dev.cantle.netconf.junos;

import dev.cantle.netconf.NetconfException;

/**
 * A commit was sent and its result never came back whole: the device may have committed or not. Connect anew, read the
 * commit history and the running configuration, and believe those.
 */
public final class CommitUnknownException extends NetconfException {

    private static final long serialVersionUID = 1L;

    CommitUnknownException(String where, String commit, NetconfException cause) {
        super(
                "Whether " + where + " carried out '" + commit + "' is not known: " + cause.getMessage(),
                "Connect again and read the commit history and the running configuration",
                cause);
    }
}
