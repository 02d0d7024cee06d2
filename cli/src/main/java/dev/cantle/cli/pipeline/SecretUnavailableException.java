package dev.cantle.cli.pipeline;

/** A reference to a secret that leads nowhere. The message names the reference and how to mend it. */
public final class SecretUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    SecretUnavailableException(String message) {
        super(message);
    }
}
