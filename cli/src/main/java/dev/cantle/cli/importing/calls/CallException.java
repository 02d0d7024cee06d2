package dev.cantle.cli.importing.calls;

/** A file does not hold a provisioning call. */
public final class CallException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String fix;

    CallException(String message, String fix) {
        super(message);
        this.fix = fix;
    }

    /** How to mend it. */
    public String fix() {
        return fix;
    }
}
