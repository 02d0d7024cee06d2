package dev.cantle.cli.push.window;

import dev.cantle.netconf.NetconfException;

/** A session ended under a push; the message says at what. */
final class LineLostException extends NetconfException {

    private static final long serialVersionUID = 1L;

    LineLostException(String message) {
        super(message, "");
    }
}
