package dev.cantle.netconf.key;

import dev.cantle.netconf.NetconfException;

/** A key, a certificate or an agent of ours that cannot be used; nothing was connected for it. */
public final class KeyRefusedException extends NetconfException {

    private static final long serialVersionUID = 1L;

    KeyRefusedException(String message, String fix) {
        super(message, fix);
    }

    KeyRefusedException(String message, String fix, Throwable cause) {
        super(message, fix, cause);
    }
}
