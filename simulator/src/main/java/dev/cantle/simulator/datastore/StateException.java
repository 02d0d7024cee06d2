package dev.cantle.simulator.datastore;

import java.io.IOException;

/** The folder of a router cannot be read: what is wrong, where, and how to mend it. */
public final class StateException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String said;

    StateException(String problem) {
        super(problem);
        this.said = problem;
    }

    /** What is wrong, where, and how to mend it. */
    public String said() {
        return said;
    }
}
