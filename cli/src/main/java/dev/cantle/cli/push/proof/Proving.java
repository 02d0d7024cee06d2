package dev.cantle.cli.push.proof;

import dev.cantle.cli.journal.SealedConfiguration;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.verify.finding.Verdict;
import dev.cantle.verify.report.Look;
import dev.cantle.verify.snapshot.Comparison;
import java.util.List;
import java.util.Set;

/** How a push gets its proof. Called on the push's own thread, over the push's own session. */
public interface Proving {

    /** Looks at the logical system before anything is changed. */
    void before();

    /**
     * Nothing is configured before the change where it goes, so that nothing runs there which it could harm, whatever
     * the device answers when it is asked about a logical system that is not there.
     */
    default void beginsWithNothing() {}

    /**
     * The change takes routing instances away: what was up in them need not be up after it.
     *
     * @param instances their names
     */
    default void takesAway(Set<String> instances) {}

    /**
     * What the change does to the configuration: what is gone of it need not be there after it.
     *
     * @param before what the slice runs
     * @param after what it shall run
     */
    default void changes(SealedConfiguration before, SealedConfiguration after) {}

    /**
     * Waits until the slice is proven and the proof holds.
     *
     * @param policy how long
     * @return whether it is proven; false when the time is over or the user interrupts
     */
    boolean prove(VerifyPolicy policy);

    /**
     * Waits until the sessions that were up before the change are up again, and nothing else of before is missing.
     *
     * @return whether they are
     */
    boolean proveStateBefore();

    /** The last verdict on the slice: empty or one. */
    List<Verdict> verdicts();

    /** What could not be seen before the change, a sentence each: with it, nothing beside the slice can be proven. */
    default List<String> unseen() {
        return List.of();
    }

    /** The state before against the one after, and against the one after a roll back, as far as they were compared. */
    default List<Comparison> comparisons() {
        return List.of();
    }

    /** The looks at the device while the proof was waited for, in order. */
    default List<Look> looks() {
        return List.of();
    }
}
