package dev.cantle.simulator.datastore;

/**
 * What could not be established of Junos from public sources, and is therefore a switch.
 *
 * @param killRollsBack whether {@code kill-session} of the committing session undoes its pending commit at once
 * @param lossRollsBack whether losing the connection of the committing session does
 */
public record Habits(boolean killRollsBack, boolean lossRollsBack) {

    /** What is known or believed of Junos 21.3. */
    public static Habits junos() {
        return new Habits(true, false);
    }
}
