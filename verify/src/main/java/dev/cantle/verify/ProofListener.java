package dev.cantle.verify;

/** Hears of each look while a proof is waited for; called by the waiting thread. */
@FunctionalInterface
public interface ProofListener {

    /** A look has ended. */
    void polled(Poll poll);

    /** A listener that does not listen. */
    static ProofListener silent() {
        return poll -> {};
    }
}
