package dev.cantle.netconf.sshconfig;

import dev.cantle.netconf.NetconfException;

/** A line of a ssh_config file that cannot be followed; the message begins with file and line. */
public final class SshConfigException extends NetconfException {

    private static final long serialVersionUID = 1L;

    SshConfigException(String message, String fix) {
        super(message, fix);
    }

    SshConfigException(String message, String fix, Throwable cause) {
        super(message, fix, cause);
    }
}
