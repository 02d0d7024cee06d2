package dev.cantle.cli.push.order;

/**
 * What the user chose for a push, beyond what is pushed.
 *
 * @param historyNeeded whether a device that does not show its commits must be left alone
 * @param confirmWith what confirms the commit
 * @param onFailure what is done with a change that was not proven
 * @param dryRun whether nothing is committed: the push ends after the device has checked the candidate
 * @param remove whether the slice is taken from the device, instead of what is rendered being put on it
 * @param comment the user's words for the device's commit history; may be empty
 */
public record PushChoices(
        boolean historyNeeded,
        ConfirmWith confirmWith,
        OnFailure onFailure,
        boolean dryRun,
        boolean remove,
        String comment) {

    /** What confirms a commit. Junos takes either. */
    public enum ConfirmWith {
        /** A plain commit, which stands in the commit history by itself. */
        COMMIT,
        /** {@code commit check}, which leaves no commit of its own in the history. */
        CHECK
    }

    /** What is done with a change that was not proven. */
    public enum OnFailure {
        /** It is taken back at once. */
        ROLLBACK,
        /** It is left to the device's own timer, so that a person can look at it until then. */
        WAIT
    }

    /** What a push does when the user says nothing. */
    public static PushChoices usual() {
        return new PushChoices(true, ConfirmWith.COMMIT, OnFailure.ROLLBACK, false, false, "");
    }
}
