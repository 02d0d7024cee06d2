package dev.cantle.simulator.datastore;

/**
 * What could not be established of Junos from public sources, or differs between releases, and is therefore a switch.
 *
 * @param killRollsBack whether {@code kill-session} of the committing session undoes its pending commit at once
 * @param lossRollsBack whether losing the connection of the committing session does
 * @param checkConfirms whether a commit check confirms a pending commit
 * @param checkKeepsComment whether the history says of a commit that a check has confirmed, that it would be rolled back,
 *     as older releases do
 * @param privateConfirms whether a private copy can be committed confirmed, as later releases of some platforms allow
 * @param restart what becomes of a pending commit when the router starts again
 */
public record Habits(
        boolean killRollsBack,
        boolean lossRollsBack,
        boolean checkConfirms,
        boolean checkKeepsComment,
        boolean privateConfirms,
        Restart restart) {

    /** What becomes of a commit that waited to be confirmed when the router went down. */
    public enum Restart {
        /** The router comes up and rolls back at once. */
        ROLLS_BACK,
        /** The time runs on, and the commit is undone when it is up, or at once if it is up already. */
        WAITS,
        /** The router forgets that the commit was to be confirmed, and keeps it. */
        KEEPS
    }

    /** What is known or believed of Junos 21.3. */
    public static Habits junos() {
        return new Habits(true, false, true, false, false, Restart.ROLLS_BACK);
    }

    /** With or without a rollback when the committing session is killed. */
    public Habits withKillRollsBack(boolean other) {
        return new Habits(other, lossRollsBack, checkConfirms, checkKeepsComment, privateConfirms, restart);
    }

    /** With or without a rollback when the connection of the committing session is lost. */
    public Habits withLossRollsBack(boolean other) {
        return new Habits(killRollsBack, other, checkConfirms, checkKeepsComment, privateConfirms, restart);
    }

    /** With a commit check that confirms, or one that does not. */
    public Habits withCheckConfirms(boolean other) {
        return new Habits(killRollsBack, lossRollsBack, other, checkKeepsComment, privateConfirms, restart);
    }

    /** With or without the note of the rollback after a check has confirmed. */
    public Habits withCheckKeepsComment(boolean other) {
        return new Habits(killRollsBack, lossRollsBack, checkConfirms, other, privateConfirms, restart);
    }

    /** With private copies that can be committed confirmed, or cannot. */
    public Habits withPrivateConfirms(boolean other) {
        return new Habits(killRollsBack, lossRollsBack, checkConfirms, checkKeepsComment, other, restart);
    }

    /** With another end of a pending commit at a restart. */
    public Habits withRestart(Restart other) {
        return new Habits(killRollsBack, lossRollsBack, checkConfirms, checkKeepsComment, privateConfirms, other);
    }
}
