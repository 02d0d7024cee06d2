package dev.cantle.cli.pipeline;

/** A reference to a secret that leads nowhere. The message names the reference and how to mend it. */
public final class SecretUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * There is no such secret.
     *
     * @param message which reference, and how to mend it after {@code fix:}
     */
    public SecretUnavailableException(String message) {
        super(message);
    }
}
