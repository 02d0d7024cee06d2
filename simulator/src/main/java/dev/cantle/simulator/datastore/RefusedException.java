package dev.cantle.simulator.datastore;

import java.util.Optional;

/** The configuration database refuses an operation, in Junos' words. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String tag;
    private final String said;
    private final transient Optional<Editor> holder;

    /** Refuses for a reason that is nobody's session. */
    public RefusedException(String tag, String message) {
        super(message);
        this.tag = tag;
        this.said = message;
        this.holder = Optional.empty();
    }

    /** Refuses because of another session. */
    RefusedException(String tag, String message, Editor holder) {
        super(message);
        this.tag = tag;
        this.said = message;
        this.holder = Optional.of(holder);
    }

    /** The RFC's word for the error, such as {@code lock-denied}. */
    public String tag() {
        return tag;
    }

    /** What Junos says. */
    public String said() {
        return said;
    }

    /** Whose session is in the way. */
    public Optional<Editor> holder() {
        return holder;
    }
}
