package dev.cantle.cli.push.proof;

import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.verify.finding.Verdict;
import java.util.List;
import java.util.Set;

/** How a push gets its proof. Called on the push's own thread, over the push's own session. */
public interface Proving {

    /** Looks at the logical system before anything is changed. */
    void before();

    /**
     * The change takes routing instances away: what was up in them need not be up after it.
     *
     * @param instances their names
     */
    default void takesAway(Set<String> instances) {}

    /**
     * Waits until the slice is proven and the proof holds.
     *
     * @param policy how long
     * @return whether it is proven; false when the time is over or the user interrupts
     */
    boolean prove(VerifyPolicy policy);

    /**
     * Waits until the sessions that were up before the change are up again.
     *
     * @return whether they are
     */
    boolean proveStateBefore();

    /** The last verdict on the slice: empty or one. */
    List<Verdict> verdicts();
}
