package dev.cantle.verify.bundle;

import org.jspecify.annotations.Nullable;

/** A bundle that cannot be judged: changed, cut off, or not one. What it says counts for nothing. */
public final class BundleException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong, in the user's words. */
    public BundleException(String message) {
        super(message);
    }

    /** What is wrong, in the user's words, and what caused it. */
    public BundleException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
